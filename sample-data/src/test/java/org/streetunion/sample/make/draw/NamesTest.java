package org.streetunion.sample.make.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Member;

class NamesTest {
    private static final List<String> MEMBERS = Samples.STREET.members().stream().map(m -> m.person().name()).toList();

    @Test
    void reservedCharactersEndNoOtherName() {
        for (List<String> others : List.of(NameWords.MALE, NameWords.FEMALE, NameWords.RARE)) {
            assertTrue(Collections.disjoint(NameWords.RESERVED, others));
        }
    }

    @Test
    void peopleKnownByNameOnlyAreAloneWithIt() {
        Names names = new Names();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            assertTrue(seen.add(names.single()));
        }
        Set<String> single = Samples.STREET.members().stream().map(Member::person).filter(p -> !p.known()).map(p -> p.name())
                .collect(Collectors.toSet());
        assertEquals(single.size(), MEMBERS.stream().filter(single::contains).count());
    }

    @Test
    void cadresHaveNamesOfTheirOwn() {
        List<String> cadres = Samples.STREET.staff().cadres().stream().map(c -> c.person().name()).toList();
        assertEquals(cadres.size(), Set.copyOf(cadres).size());
        Set<String> cards = Samples.STREET.staff().cadres().stream().map(c -> c.person().cardNumber())
                .collect(Collectors.toSet());
        Set<String> named = Set.copyOf(cadres);
        for (Member member : Samples.STREET.members()) {
            assertFalse(named.contains(member.person().name()) && !cards.contains(member.person().cardNumber()),
                    member.person().name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "李", "欧阳", "司徒", "单", "仇", "曾", "解", "查"})
    void surnamesOccur(String surname) {
        assertTrue(MEMBERS.stream().anyMatch(name -> name.startsWith(surname)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "㛃", "𠅤", "喆", "堃", "玥", "璟", "·"})
    void rareCharactersOccurInAFewRows(String character) {
        long rows = MEMBERS.stream().filter(name -> name.contains(character)).count();
        assertTrue(rows > 0 && rows < MEMBERS.size() / 100, character + rows);
    }

    @Test
    void commonSurnamesAreCommon() {
        long wang = MEMBERS.stream().filter(name -> name.startsWith("王")).count();
        long qiu = MEMBERS.stream().filter(name -> name.startsWith("仇")).count();
        assertTrue(wang > 10 * qiu, wang + " " + qiu);
    }
}
