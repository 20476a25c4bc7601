package org.streetunion.app.ui.byhand;

import java.util.List;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.PastedPeople;

/** Tells a single value on the clipboard, which goes into the field, from a list of people. */
final class PastedOne {
    private PastedOne() {}

    /** Whether it is nothing, or one name, one number or one telephone. */
    static boolean is(String text) {
        List<HandLine> people = PastedPeople.read(text);
        if (text.strip().contains("\n") || people.size() > 1) {
            return false;
        }
        return people.stream().allMatch(person -> parts(person) <= 1);
    }

    private static int parts(HandLine person) {
        return (person.name().isEmpty() ? 0 : 1) + (person.number().isEmpty() ? 0 : 1) + (person.mobile().isEmpty() ? 0 : 1);
    }
}
