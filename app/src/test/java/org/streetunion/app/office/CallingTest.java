package org.streetunion.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.terms.TermLedger;

class CallingTest {
    private static final Reference UNION = new Reference(7, "望海社区总工会");

    @Test
    void rowsThatSayTooLittleByThemselvesAreCalledByWhoseTheyAre() {
        assertEquals("望海社区总工会 第 3 届",
                TermLedger.ledger().calling(Row.NEW.with(TermLedger.UNION, UNION).with(TermLedger.ORDINAL, 3)));
        assertEquals("覃泽骏 望海社区总工会 主席", AppointmentLedger.ledger().calling(Row.NEW
                .with(AppointmentLedger.PERSON, new Reference(9, "覃泽骏")).with(AppointmentLedger.UNION, UNION)
                .with(AppointmentLedger.POST, "主席")));
    }

    @Test
    void aNumberThatIsNoLabelSaysWhatItCounts() {
        assertEquals("望海社区总工会 届次 3 第 2 次", CongressLedger.ledger().calling(Row.NEW.with(CongressLedger.UNION, UNION)
                .with(CongressLedger.TERM_NO, 3).with(CongressLedger.SESSION, 2)));
    }

    @Test
    void whatIsEmptyIsNotSaid() {
        assertEquals("望海社区总工会", HeadcountLedger.ledger().calling(Row.NEW.with(HeadcountLedger.UNION, UNION)));
    }

    @Test
    void aNameIsEnough() {
        assertEquals("覃泽骏", MemberLedger.ledger()
                .calling(Row.NEW.with(PersonFacts.NAME, "覃泽骏").with(MemberLedger.UNION, UNION)));
    }
}
