package org.streetunion.sample.make;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** What a reader would laugh at does not occur. */
class SenseTest {
    @Test
    void nobodyJoinsBeforeComingOfAge() {
        for (Member member : Samples.STREET.members()) {
            LocalDate birth = member.person().birth();
            assertTrue(birth == null || !member.joined().isBefore(birth.plusYears(18)), member::toString);
        }
        for (Cadre cadre : Samples.STREET.staff().cadres()) {
            LocalDate birth = cadre.person().birth();
            assertTrue(birth == null || !cadre.joined().isBefore(birth.plusYears(18)), cadre::toString);
        }
    }

    @Test
    void womenLeadTheWomensCommittees() {
        assertTrue(Samples.STREET.staff().appointments().stream().filter(p -> p.post().equals("女职工委员会主任")).map(Appointment::cadre)
                .allMatch(c -> c.person().female()));
    }

    @Test
    void noUnionIsOlderThanItsEmployer() {
        for (Union union : Samples.STREET.organisation().unions()) {
            Employer employer = union.seat().employer();
            assertTrue(employer == null || Objects.requireNonNull(union.founded()).isAfter(employer.details().founded()),
                    union::name);
        }
    }

    @Test
    void noCertificateIsIssuedToAUnionThatIsNotThere() {
        for (Union union : Samples.STREET.organisation().unions()) {
            LocalDate from = union.legal().from();
            assertTrue(from == null || !union.gone() || from.isBefore(union.state().date()), union::name);
            assertTrue(from == null || union.founded() == null || union.gone() || !from.isBefore(union.founded()), union::name);
        }
    }

    @Test
    void frontLineCadresAreNotManagers() {
        assertTrue(Samples.STREET.staff().cadres().stream().filter(c -> c.job().frontLine())
                .allMatch(c -> c.job().rank().equals("一线")));
        assertFalse(Samples.STREET.staff().cadres().stream().filter(c -> !c.job().frontLine())
                .anyMatch(c -> c.job().rank().equals("一线")));
    }
}
