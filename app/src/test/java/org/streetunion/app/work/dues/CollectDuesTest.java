package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.TestBooks;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.Report;

/** A quarter's contributions of 300 employers: one sheet in, one deed, and the tables that follow, against sums reckoned here. */
class CollectDuesTest {
    private static final int MANY = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void threeHundredEmployersInOneGo(Databases databases) throws Exception {
        try (DuesOffice o = new DuesOffice(databases)) {
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "0.6", "0.05", "0.35", "0", "0", "0");
            o.made("unions", "望海联合工会委员会");
            long batch = begun(o);
            o.books.register("employers").store().write(IntStream.rangeClosed(1, MANY).mapToObj(i -> employer(o, i)).toList(),
                    Act.correction(BookOffice.CLERK, Act.Kind.IMPORT), batch);
            o.books.office.batches().finish(batch, MANY);

            var report = o.take(DuesLedger.KEY, sheet("收缴.xlsx"));

            assertEquals(MANY, report.counts().added(), report.findings().toString());
            assertEquals(MANY, o.take(DuesLedger.KEY, sheet("再来.xlsx")).counts().unchanged(),
                    "the same sheet again adds nothing");
            BookDues deed = new BookDues(o.books.office);
            Saved saved = deed.run(new BookDues.Order(book.id(), deed.waiting(LocalDate.of(2026, 9, 30)), Signed.NOBODY),
                    BookOffice.CLERK);
            assertTrue(saved.done(), DuesOffice.words(saved));

            long all = sum(i -> true);
            long preparing = sum(i -> i % 5 == 1);
            var lines = o.books.balance(book, "2026-01-01", "2026-09-30");
            assertEquals(all, closing(lines, "102"));
            assertEquals(-preparing, closing(lines, "231"), "of employers without a union nothing is split off");
            assertEquals(-(all - preparing), closing(lines, "402") + closing(lines, "221") + closing(lines, "222"));
            assertEquals(0.05 * (double) (all - preparing), (double) -closing(lines, "402"), MANY,
                    "the street's 5 %, off by less than 分 a payment");
            assertEquals(3, o.all("vouchers").stream().map(row -> row.values().get("number_of")).distinct().count(),
                    "three days, three vouchers");

            Report dues = o.table("dues", "2026-09-30", Map.of());
            assertEquals(List.of("合计 " + yuan(due()) + " " + yuan(all) + " " + yuan(due() - all)),
                    o.lines(dues, 0, 1, 3, 4, 5).subList(MANY, MANY + 1));
            assertTrue(dues.notes().get(0).contains("欠缴 30 户"), dues.notes().toString());
            assertEquals(31, o.table("dues", "2026-09-30", Map.of("which", "只列欠缴")).tables().get(0).rows().size());
            assertEquals("合计 270 " + yuan(all), last(o.lines(o.table("duesplit", "2026-09-30", Map.of()), 0, 0, 1, 2)));
            assertEquals("合计 0", last(o.lines(o.table("duesplit", "2026-07-01", Map.of()), 0, 0, 1)), "nothing had come in yet");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTablesOfFourPaymentsByHand(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            o.shares(Payers.UNION, "0.55", "0.05", "0.1", "0.1", "0.15", "0.05");
            var union = o.made("unions", "甲厂工会委员会");
            Map<String, org.streetunion.app.ledger.Reference> who = Map.of("employer", o.made("employers", "甲厂"), "union", union);
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q1", 400_00, "2026-04-10").with(DuesLedger.WAGES, 50_000_00L));
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q1", 100_00, "2026-10-01").with(DuesLedger.PART, 2));
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q2", 0, "").with(DuesLedger.WAGES, 60_000_00L));
            o.kept(DuesLedger.KEY,
                    DuesOffice.payment(Map.of("union", union), "2026Q1", 30_00, "2026-04-10").with(DuesLedger.KIND, "会费"));

            assertEquals(List.of("甲厂 2200.00 400.00 1800.00 18.18% 2026年第一季度、2026年第二季度", "合计 2200.00 400.00 1800.00 18.18%"),
                    plain(o.lines(o.table("dues", "2026-09-30", Map.of()), 0, 1, 3, 4, 5, 6, 7)),
                    "what came in October was not there yet");
            assertEquals(List.of("甲厂工会委员会 — 30.00 — —", "合计 0.00 30.00 0.00 —"),
                    plain(o.lines(o.table("dues", "2026-09-30", Map.of("kind", "会费")), 0, 1, 3, 4, 5, 6)));
            assertEquals(List.of("已建会经费 2026年第一季度 2 500.00 275.00 25.00 50.00 50.00 75.00 25.00",
                    "会费 2026年第一季度 1 30.00 30.00 0.00 0.00 0.00 0.00 0.00", "合计 3 530.00 305.00 25.00 50.00 50.00 75.00 25.00"),
                    plain(o.lines(o.table("duesplit", "2026-10-09", Map.of()), 0, 0, 1, 2, 3, 4, 5, 6, 7, 8)));
        }
    }

    private static long begun(DuesOffice o) {
        return o.books.office.batches().begin(Act.correction(BookOffice.CLERK, Act.Kind.IMPORT), "employers", "300 家");
    }

    private static Row employer(DuesOffice o, int i) {
        return o.books.register("employers").ledger().completion().apply(Row.NEW.with("name", name(i)));
    }

    private Path sheet(String name) throws java.io.IOException {
        Object[][] rows = new Object[MANY + 1][];
        rows[0] = new Object[]{"单位名称", "工会名称", "所属期", "工资总额（元）", "实缴金额", "到账日期", "缴款方式"};
        for (int i = 1; i <= MANY; i++) {
            boolean paid = i % 10 != 0;
            rows[i] = new Object[]{name(i), i % 5 == 1 ? null : "望海联合工会委员会", "2026Q2", wages(i) / 100.0,
                    paid ? due(i) / 100.0 : null,
                    paid ? LocalDate.of(2026, 7 + i % 3, 15) : null, "税务代收"};
        }
        Files.createDirectories(folder);
        return TestBooks.xlsx(folder.resolve(name), "二季度", rows);
    }

    private static String name(int i) {
        return "海港第" + i + "制造有限公司";
    }

    private static long wages(int i) {
        return 3_000_000 + 12_345L * i;
    }

    private static long due(int i) {
        return (wages(i) * 2 + 50) / 100;
    }

    private static long due() {
        return IntStream.rangeClosed(1, MANY).mapToLong(CollectDuesTest::due).sum();
    }

    private static long sum(java.util.function.IntPredicate which) {
        return IntStream.rangeClosed(1, MANY).filter(i -> i % 10 != 0).filter(which).mapToLong(CollectDuesTest::due).sum();
    }

    private static String yuan(long cents) {
        return String.format(java.util.Locale.ROOT, "%,.2f", java.math.BigDecimal.valueOf(cents, 2));
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.replace(",", "")).toList();
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static long closing(List<org.streetunion.app.reporting.books.TrialBalance.Line> lines, String code) {
        return lines.stream().filter(line -> line.account().code().equals(code)).mapToLong(line -> line.closing()).sum();
    }
}
