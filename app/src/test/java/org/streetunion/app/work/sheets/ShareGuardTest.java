package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** One person over all sheets of a day: who, where, how much, and from when on. */
class ShareGuardTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void sharesOverAllSheetsOfADayAreAddedUp(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long person = two.cadres.person("陈望");
            assertEquals("", Cadres.said(two.post(two.first, "主席", person, 60)));
            assertEquals("", Cadres.said(two.post(two.second, "协理员", person, 40)), "a whole person");

            Saved third = two.cadres.tried("posts", TwoSheets.part(two.second, "post", "工会干事", "person", Reference.to(person),
                    "duties", "台账", "share_of", 30, "starts_on", MARCH));

            assertTrue(third.done(), "a warning, not a refusal");
            assertEquals("陈望2026-03-01 起各处合计占用 130%，超过 100%：望海社区总工会主席 60%；听涛社区总工会协理员、工会干事 70%，请核对", Cadres.said(third));
            List<String> gaps = SheetGaps.of(office, two.first, 2026);
            assertTrue(gaps.contains("陈望2026-03-01 起各处合计占用 130%，超过 100%：望海社区总工会主席 60%；听涛社区总工会协理员、工会干事 70%"), gaps::toString);

            Row gone = two.cadres.row("posts", third.id()).with(PostLedger.STARTS_ON, LocalDate.of(2026, 7, 1));
            two.cadres.save("posts", gone);
            Row first = office.registers().get("posts").store().rows(office.registers().get("posts").ids(
                    org.streetunion.app.ledger.Query.ALL)).stream().filter(row -> "主席".equals(row.get(PostLedger.POST)))
                    .findFirst().orElseThrow();
            assertEquals("", Cadres.said(two.cadres.tried("posts", first.with(PostLedger.ENDS_ON, LocalDate.of(2026, 6, 30)))),
                    "one goes before the other comes");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsLentToAUnionServesItsPostsInThoseDays(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long person = two.cadres.person("陈望");
            two.post(two.first, "主席", person, 50);
            assertEquals("", Cadres.said(two.cadres.tried("secondments", lent(person, two.first, "2"))), "40 % of the same 50 %");

            Saved more = two.cadres.tried("secondments", lent(person, two.second, "3"));

            assertTrue(more.done());
            assertEquals("陈望2026-03-01 起各处合计占用 110%，超过 100%：望海社区总工会主席 50%；听涛社区总工会每周 3 天即 60%，请核对", Cadres.said(more));
            long other = two.cadres.person("没有岗位");
            two.cadres.save("secondments", lent(other, two.first, "3"));
            assertEquals("", Cadres.said(two.cadres.tried("secondments", lent(other, two.second, "3"))),
                    "lendings alone are the business of 人员调配");
        }
    }

    private static Row lent(long person, long user, String days) {
        return Row.NEW.with(SecondmentLedger.PERSON, Reference.to(person)).with(SecondmentLedger.KIND, "统筹使用")
                .with(SecondmentLedger.USER, Reference.to(user)).with(SecondmentLedger.DAYS, new BigDecimal(days))
                .with(SecondmentLedger.STARTS_ON, MARCH);
    }
}
