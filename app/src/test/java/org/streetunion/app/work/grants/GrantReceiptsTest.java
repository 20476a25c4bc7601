package org.streetunion.app.work.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** Each union's own receipt, those that take part, and where the money goes. */
class GrantReceiptsTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachUnionGetsItsOwnNumberAlsoLater(Databases kind) {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            long batch = o.paid();
            List<Long> ids = o.view(batch).grants().stream().map(Row::id).toList();
            Saved arrived = o.step(batch, GrantStep.ARRIVE, LocalDate.of(2026, 9, 3), "", "");
            assertTrue(arrived.problems().toString().contains("收到收据以后用“填收据号”逐家补"), arrived.problems().toString());
            GrantReceipts receipts = new GrantReceipts(o.office);
            assertEquals(2, receipts.able(ids).size());
            Saved saved = receipts.run(new GrantReceipts.Order(Map.of(ids.get(0), "甲 0012 ", ids.get(1), "乙0340")),
                    BookOffice.CLERK);
            assertTrue(saved.done(), () -> saved.problems().toString());
            assertEquals("甲 0012", o.grant(ids.get(0)).get(GrantLedger.RECEIPT_NO));
            assertEquals("乙0340", o.grant(ids.get(1)).get(GrantLedger.RECEIPT_NO));

            assertFalse(receipts.run(new GrantReceipts.Order(Map.of(ids.get(0), "甲 0012")), BookOffice.CLERK).done(), "the same");
            Saved twice = receipts.run(new GrantReceipts.Order(Map.of(ids.get(0), "0012", ids.get(1), "0012")), BookOffice.CLERK);
            assertTrue(twice.problems().toString().contains("“0012”填了不止一笔"), twice.problems().toString());
            assertTrue(receipts.run(new GrantReceipts.Order(Map.of(ids.get(0), " ")), BookOffice.CLERK).done());
            assertFalse(o.grant(ids.get(0)).get(GrantLedger.RECEIPT_NO) != null, "taken away");
            assertFalse(receipts.run(new GrantReceipts.Order(Map.of(ids.get(0), "收".repeat(61))), BookOffice.CLERK).done());
        }
    }

    @Test
    void numbersThatWereFilledInBeforeStayWhenTheMoneyArrives() {
        try (BookOffice books = new BookOffice(Databases.H2)) {
            GrantOffice o = new GrantOffice(books);
            long batch = o.paid();
            List<Long> ids = o.view(batch).grants().stream().map(Row::id).toList();
            new GrantReceipts(o.office).run(new GrantReceipts.Order(Map.of(ids.get(0), "甲0012")), BookOffice.CLERK);

            Saved arrived = o.step(batch, GrantStep.ARRIVE, LocalDate.of(2026, 9, 3), "", "收9");

            assertTrue(arrived.done(), () -> arrived.problems().toString());
            assertEquals("甲0012", o.grant(ids.get(0)).get(GrantLedger.RECEIPT_NO));
            assertEquals("收9", o.grant(ids.get(1)).get(GrantLedger.RECEIPT_NO));
        }
    }

    @Test
    void whatIsNotPaidHasNoReceiptAndSeveralAtOnceAreWarnedOf() {
        try (BookOffice books = new BookOffice(Databases.H2)) {
            GrantOffice o = new GrantOffice(books);
            long batch = new ProposeGrants(o.office).run(o.plan("会员补助", GrantBasis.MEMBERS, false, 500), BookOffice.CLERK).id();
            long first = o.view(batch).grants().get(0).id();
            GrantReceipts receipts = new GrantReceipts(o.office);
            assertEquals(List.of(), receipts.able(List.of(first)));
            Saved early = receipts.run(new GrantReceipts.Order(Map.of(first, "甲1")), BookOffice.CLERK);
            assertTrue(!early.done() && early.problems().toString().contains("付款以后才有收据"), early.problems().toString());
            o.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            o.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "");
            assertTrue(o.step(batch, GrantStep.ARRIVE, GrantOffice.DAY, "", "收1").problems().toString().contains("都会写成同一个收据号"));
        }
    }

    @Test
    void thoseThatAreTickedTakePart() {
        try (BookOffice books = new BookOffice(Databases.H2)) {
            GrantOffice o = new GrantOffice(books);
            ProposeGrants propose = new ProposeGrants(o.office);
            GrantPlan plan = o.plan("星级", GrantBasis.STARS, true, 100_00);
            GrantPlan.Preview all = propose.look(plan);
            GrantChoice choice = GrantChoice.of(List.of());
            assertEquals(List.of(), choice.of(plan, all).orElseThrow().unions(), "all");
            choice.take(o.unions.get(0), false);
            GrantPlan two = choice.copy().of(plan, all).orElseThrow();
            assertEquals(List.of(44_44L, 55_56L), propose.look(two).lines().stream().map(GrantPlan.Line::cents).toList(),
                    "the total is divided among those that take part");
            choice.all(false);
            assertTrue(choice.of(plan, all).isEmpty(), "nobody");

            GrantPlan members = o.plan("会员", GrantBasis.MEMBERS, false, 500);
            GrantPlan.Preview counted = propose.look(members);
            GrantChoice named = GrantChoice.of(List.of(o.unions.get(1), o.unions.get(2)));
            assertEquals(List.of(o.unions.get(1)), named.of(members, counted).orElseThrow().unions());
            assertEquals(1, named.wanting(counted), "one has no members");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void moneyGoesWhereTheBookThatIsKeptSaysElseTheUnion(Databases kind, @TempDir Path folder) throws UnwritableFile {
        try (BookOffice books = new BookOffice(kind)) {
            GrantOffice o = new GrantOffice(books);
            Row first = o.office.registers().get("unions").store().rows(new long[]{o.unions.get(0)}).get(0);
            o.save("unions", first.with("bank_name", "街道支行").with("bank_no", "102331"));
            book(o, "甲厂旧账", "下属工会", 0, "9001", LocalDate.of(2026, 3, 31));
            book(o, "乙厂单列账", "经费单列", 1, "9002", null);
            Payees payees = new Payees(o.office.registers(), o.unions, GrantOffice.DAY);
            assertEquals(new Payee("甲厂工会", "330100000", "街道支行", "102331"), payees.of(o.unions.get(0)), "the book has ended");
            assertEquals(new Payee("乙厂工会", "9002", "农商行", ""), payees.of(o.unions.get(1)), "money kept apart has its book");
            book(o, "乙厂账", "下属工会", 1, "9003", null);
            assertEquals("9003", new Payees(o.office.registers(), o.unions, GrantOffice.DAY).of(o.unions.get(1)).account());

            long batch = new ProposeGrants(o.office).run(o.plan("星级", GrantBasis.STARS, false, 100_00), BookOffice.CLERK).id();
            assertEquals("街道支行", o.view(batch).grants().stream()
                    .filter(row -> row.get(GrantLedger.UNION, Reference.to(0)).id() == o.unions.get(0)).findFirst().orElseThrow()
                    .get(GrantLedger.BANK));
            o.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            BankFile.Written written = GrantPapers.bank(folder, o.office, o.view(batch), BookOffice.CLERK);
            assertEquals("有 1 户没有开户行", written.wanting(), "丙厂 has an account and no bank");
            GrantView chosen = GrantView.of(o.office, List.of(o.view(batch).grants().get(0).id()));
            assertEquals("星级 甲厂工会", chosen.name());
            assertEquals("星级_甲厂工会拨付明细表", GrantPapers.title(chosen));
        }
    }

    private static void book(GrantOffice o, String name, String kind, int union, String account,
            @Nullable LocalDate ended) {
        o.save("books", Row.NEW.with("name", name).with("kind", kind).with("union", Reference.to(o.unions.get(union)))
                .with("chart", "基层收支2017版").with("starts_on", LocalDate.of(2026, 1, 1)).with("ended_on", ended)
                .with("account_no", account).with("bank", "农商行"));
    }
}
