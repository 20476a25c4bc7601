package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** One field while it is filled in: what counts as a change, what can be read, how it looks when it is left. */
class FieldModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @Test
    void aDayInAnyShapeIsTheSameDay() {
        FieldModel day = field(MemberLedger.JOINED_ON, LocalDate.of(2026, 4, 1));
        for (String typed : new String[]{"2026-04-01", "20260401", "2026/4/1", "2026年4月1日", "0401", "4-1"}) {
            day.type(typed);
            assertFalse(day.changed(), typed);
        }
        day.type("昨天");
        assertEquals(LocalDate.of(2026, 10, 8), day.value().get());
        day.leave();
        assertEquals("2026-10-08", day.text().get());
        assertTrue(day.changed());
    }

    @Test
    void whatCannotBeReadStaysAsTypedAndIsAChange() {
        FieldModel day = field(MemberLedger.JOINED_ON, null);
        day.type("去年");
        day.leave();

        assertFalse(day.readable());
        assertTrue(day.changed());
        assertNull(day.value().get());
        assertEquals("去年", day.text().get());
        day.type("");
        assertTrue(day.readable());
        assertFalse(day.changed(), "empty again, as it was");
    }

    @Test
    void blanksAroundATextAreNoChange() {
        FieldModel name = field(EmployerLedger.NAME, "海螺茶室");
        name.type(" 海螺茶室 ");
        assertFalse(name.changed());
        name.leave();
        assertEquals("海螺茶室", name.text().get(), "tidied when it is left");
        name.type("海螺 茶室");
        assertTrue(name.changed());
    }

    @Test
    void numbersAndQuartersAreComparedByWhatTheyAre() {
        FieldModel area = field(UnionLedger.OFFICE_AREA, new BigDecimal("12.5"));
        area.type("12.50");
        assertFalse(area.changed());
        FieldModel workers = field(HeadcountLedger.WORKERS, 1234);
        workers.type("１,234 人");
        assertFalse(workers.changed());
        FieldModel quarter = field(HeadcountLedger.QUARTER, new Quarter(2026, 3));
        quarter.type("2026年第三季度");
        assertFalse(quarter.changed());
        quarter.type("2026年第五季度");
        assertFalse(quarter.readable());
    }

    @Test
    void aReferenceIsChosenNotTyped() {
        FieldModel union = field(MemberLedger.UNION, new Reference(7, "阳光工会"));
        union.type("月光工会");
        assertFalse(union.readable(), "words alone name no row");
        union.choose(new Reference(8, "月光工会"));
        assertTrue(union.readable() && union.changed());
        union.choose(new Reference(7, "阳光工会（更名）"));
        assertFalse(union.changed(), "the same row by another name");
        union.choose(null);
        assertTrue(union.changed());
    }

    @Test
    void startingAgainForgetsWhatWasTyped() {
        FieldModel name = field(EmployerLedger.NAME, "海螺茶室");
        name.type("灯塔面馆");
        name.leave();
        name.start("海螺茶室");

        assertFalse(name.changed() || name.wasLeft());
        assertEquals("海螺茶室", name.text().get());
    }

    private static FieldModel field(Column<?> column, @org.jspecify.annotations.Nullable Object stored) {
        FieldModel field = new FieldModel(column, () -> TODAY);
        field.start(stored);
        return field;
    }
}
