package org.streetunion.sample.make.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Person;
import org.streetunion.sample.model.organisation.Employer;

class NumbersTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"330206199003070001", "330206198511209992", "330282200002290135", "341222197801010023",
            "810000199506150017",
            "830000200101010031", "33020619880615102X"})
    void cardsAgreeWithWorkedExamples(String number) {
        assertEquals(number.charAt(17), CardNumbers.check(number.substring(0, 17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"81330206MCTEXT017M", "81330206MCTEXT025G", "813302060000000006", "81330206MB00000198",
            "91330206MA0000023K"})
    void creditCodesAgreeWithWorkedExamples(String code) {
        assertEquals(code.charAt(17), CreditCodes.check(code.substring(0, 17)));
        assertEquals(code.charAt(16), CreditCodes.identifierCheck(code.substring(8, 16)));
    }

    @Test
    void everyCardIsValidAndFitsItsHolder() {
        for (Person person : everybody()) {
            String number = person.cardNumber();
            if (number.length() == 18) {
                assertEquals(0, (remainder(number) + 10) % 11, number);
                assertEquals(String.valueOf(person.birth()).replace("-", ""), number.substring(6, 14));
                assertEquals(person.female(), (number.charAt(16) - '0') % 2 == 0, number);
            } else {
                assertTrue(number.isEmpty() || person.cardKind().equals("护照"), number);
            }
        }
    }

    /** The weights of GB 11643 are powers of two modulo eleven; the whole number leaves one. */
    private static int remainder(String number) {
        int sum = 0;
        int weight = 1;
        for (int i = 17; i >= 0; i--) {
            sum += weight * (number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0');
            weight = weight * 2 % 11;
        }
        return sum % 11;
    }

    @Test
    void nobodySharesACardOrAMobile() {
        Set<String> seen = new HashSet<>();
        for (Person person : everybody()) {
            assertTrue(person.cardNumber().isEmpty() || seen.add(person.cardNumber()), person.cardNumber());
            assertTrue(person.mobile().isEmpty() || seen.add(person.mobile()), person.mobile());
            assertTrue(person.mobile().isEmpty() || person.mobile().matches("1[3-9]\\d{9}"), person.mobile());
        }
    }

    @Test
    void everyCreditCodeIsValidAndUnique() {
        List<String> employers = Samples.STREET.organisation().employers().stream().map(Employer::code).toList();
        List<String> unions = Samples.STREET.organisation().unions().stream().map(u -> u.legal().creditCode())
                .filter(c -> !c.isEmpty()).toList();
        Set<String> seen = new HashSet<>();
        for (String code : IntStream.range(0, 2).mapToObj(i -> i == 0 ? employers : unions).flatMap(List::stream).toList()) {
            assertTrue(seen.add(code), code);
            assertTrue(code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0), code);
            assertEquals(0, weighted(code) % 31, code);
        }
        assertTrue(unions.stream().allMatch(c -> c.startsWith("81")));
        assertTrue(employers.stream().anyMatch(c -> c.startsWith("91")));
    }

    private static int weighted(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 18; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = i == 16 ? 1 : weight * 3 % 31;
        }
        return sum;
    }

    private static List<Person> everybody() {
        Set<Person> all = new HashSet<>(Samples.STREET.members().stream().map(Member::person).toList());
        all.addAll(Samples.STREET.staff().cadres().stream().map(Cadre::person).toList());
        return List.copyOf(all);
    }
}
