package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.goods.GoodsLedger;
import org.streetunion.app.office.hardshipfunds.HardshipFundLedger;
import org.streetunion.app.office.receiptbooks.ReceiptBookLedger;
import org.streetunion.app.office.receipts.ReceiptLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.reports.model.Report;

/** Receipts, things and funds: what the rules say, and their tables by hand. */
class BesideBooksTest {
    @ParameterizedTest
    @EnumSource
    void gapsDoublesAndStrangersAmongReceipts(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Row book = Row.NEW.with(ReceiptBookLedger.BATCH, "2026甲").with(ReceiptBookLedger.FIRST, "浙0098")
                    .with(ReceiptBookLedger.LAST, "浙0110");
            o.kept(ReceiptBookLedger.KEY, book);
            assertFalse(o.books.save(ReceiptBookLedger.KEY, book.with(ReceiptBookLedger.LAST, "浙0097")).done(),
                    "ends before it begins");
            assertFalse(o.books.save(ReceiptBookLedger.KEY, book.with(ReceiptBookLedger.LAST, "浙110")).done(), "another length");
            assertEquals(List.of(), receipt(o, "浙0099", "甲厂", "正常").problems());
            receipt(o, "浙0102", "乙厂", "作废");
            receipt(o, "浙0103", "丙厂", "正常");
            Saved again = receipt(o, "浙0103", "丁厂", "正常");
            assertTrue(DuesOffice.words(again).contains("已经登记过一张"), DuesOffice.words(again));
            Saved strange = receipt(o, "浙0200", "戊厂", "正常");
            assertTrue(strange.done());
            assertTrue(DuesOffice.words(strange).contains("不在任何一批领用的票据里"), DuesOffice.words(strange));

            Report batches = o.table("receiptgaps", "2026-10-09", Map.of("which", "领用批次"));
            Report flaws = o.table("receiptgaps", "2026-10-09", Map.of());

            assertEquals(List.of("2026甲 浙0098 浙0110 13 3 1 10 3"), o.lines(batches, 0, 0, 1, 2, 3, 4, 5, 6, 7));
            assertEquals(List.of("断号 浙0098 1", "断号 浙0100 至 浙0101 2", "重号 浙0103 2", "批次外 浙0200 1"), o.lines(flaws, 0, 1, 2, 3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCountSetsTheStock(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            goods(o, "2025-12-01", "入库", "毛巾", 100, "");
            goods(o, "2026-02-01", "领用", "毛巾", 30, "小林");
            goods(o, "2026-03-01", "盘点", "毛巾", 68, "");
            goods(o, "2026-04-01", "入库", "毛巾", 12, "");
            goods(o, "2026-05-01", "领用", "雨伞", 2, "小林");
            assertTrue(
                    DuesOffice.words(o.books.save(GoodsLedger.KEY, goods("2026-05-02", "领用", "雨伞", 2, ""))).contains("请写明领用人"));

            assertEquals(List.of("毛巾 12 30 80 2026-03-01 68 -2", "雨伞 0 4 -4 — — — 库存是负数，入库没有登记全"),
                    o.lines(o.table("stock", "2026-10-09", Map.of()), 0, 1, 4, 5, 6, 7, 8, 9, 10));
            assertEquals(List.of("毛巾 0 30 70 — — — 本年没有盘点"),
                    o.lines(o.table("stock", "2026-02-28", Map.of()), 0, 1, 4, 5, 6, 7, 8, 9, 10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCountFoundAndWhatWasNotCounted(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Row asset = Row.NEW.with(AssetLedger.PLACE, "职工之家").with(AssetLedger.KEEPER, "小林").with(AssetLedger.VALUE, 1_200_50L)
                    .with(AssetLedger.BOUGHT_ON, LocalDate.of(2024, 1, 1));
            Row counted = asset.with(AssetLedger.COUNTED_ON, LocalDate.of(2026, 9, 1)).with(AssetLedger.COUNT,
                    AssetLedger.AGREES);
            o.kept(AssetLedger.KEY, counted.with(AssetLedger.CODE, "A1").with(AssetLedger.NAME, "投影仪"));
            o.kept(AssetLedger.KEY, asset.with(AssetLedger.CODE, "A2").with(AssetLedger.NAME, "书柜"));
            Saved fewer = o.books.save(AssetLedger.KEY, counted.with(AssetLedger.CODE, "A3").with(AssetLedger.NAME, "桌子")
                    .with(AssetLedger.PIECES, 4).with(AssetLedger.COUNTED, 3));
            assertTrue(DuesOffice.words(fewer).contains("盘点 3 件，账上 4 件，却写着账实相符"), DuesOffice.words(fewer));
            o.kept(AssetLedger.KEY,
                    asset.with(AssetLedger.CODE, "A4").with(AssetLedger.NAME, "旧电脑").with(AssetLedger.STATE, "已报废")
                            .with(AssetLedger.ENDED_ON, LocalDate.of(2026, 1, 1)));

            Report report = o.table("assets", "2026-10-09", Map.of());

            assertEquals(List.of("A2 1 — — 本年未盘点", "A3 4 3 -1 账实相符"), o.lines(report, 0, 1, 3, 8, 9, 10));
            assertEquals(List.of("在册 3 件（批），原值合计 3601.50 元；2026年已盘点 2，有差异 1，未盘点 1。"), report.notes());
            assertEquals(3, o.table("assets", "2026-10-09", Map.of("which", "全部")).tables().get(0).rows().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLatestOfEachFund(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Row fund = Row.NEW.with(HardshipFundLedger.EMPLOYER, o.made("employers", "甲厂"));
            o.kept(HardshipFundLedger.KEY,
                    fund.with(HardshipFundLedger.AS_OF, LocalDate.of(2025, 12, 31)).with(HardshipFundLedger.AMOUNT, 50_000_00L));
            o.kept(HardshipFundLedger.KEY,
                    fund.with(HardshipFundLedger.AS_OF, LocalDate.of(2026, 6, 30)).with(HardshipFundLedger.AMOUNT, 42_000_00L));
            Saved odd = o.books.save(HardshipFundLedger.KEY, Row.NEW.with(HardshipFundLedger.EMPLOYER, o.made("employers", "乙厂"))
                    .with(HardshipFundLedger.AS_OF, LocalDate.of(2026, 6, 30)).with(HardshipFundLedger.THERE, false)
                    .with(HardshipFundLedger.AMOUNT, 1L));
            assertTrue(DuesOffice.words(odd).contains("写着没有建立，却有资金余额"), DuesOffice.words(odd));

            assertEquals("合计 1 42,000.00", last(o.lines(o.table("hardshipfunds", "2026-10-09", Map.of()), 0, 1, 2, 3)));
            assertEquals("合计 1 50,000.00", last(o.lines(o.table("hardshipfunds", "2026-01-01", Map.of()), 0, 1, 2, 3)));
        }
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static Saved receipt(DuesOffice o, String number, String payer, String state) {
        return o.books.save(ReceiptLedger.KEY, Row.NEW.with(ReceiptLedger.NUMBER, number).with(ReceiptLedger.PAYER, payer)
                .with(ReceiptLedger.STATE, state).with(ReceiptLedger.AMOUNT, 100_00L)
                .with(ReceiptLedger.USED_ON, LocalDate.of(2026, 7, 1)));
    }

    private static void goods(DuesOffice o, String day, String kind, String name, int pieces, String who) {
        o.kept(GoodsLedger.KEY, goods(day, kind, name, pieces, who));
    }

    private static Row goods(String day, String kind, String name, int pieces, String who) {
        return Row.NEW.with(GoodsLedger.DATED, LocalDate.parse(day)).with(GoodsLedger.KIND, kind).with(GoodsLedger.NAME, name)
                .with(GoodsLedger.PIECES, pieces).with(GoodsLedger.WHO, who.isEmpty() ? null : who);
    }
}
