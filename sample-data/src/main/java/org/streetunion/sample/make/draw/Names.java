package org.streetunion.sample.make.draw;

import java.util.HashSet;
import java.util.Set;

/** Draws names; a cadre's name is unique in the office, because post lists refer to cadres by name alone. */
final class Names {
    private static final int SURNAMES = NameWords.SURNAMES.size();
    private static final int MIDDLES = NameWords.MIDDLE.size();
    private static final int LASTS = NameWords.RESERVED.size();
    /** A prime larger than the number of names, so that stepping by it visits each name once. */
    private static final long STRIDE = 7_368_787L;

    private final Set<String> cadres = new HashSet<>();
    private long reserved;

    /** A name no other cadre has. */
    String cadre(Dice dice, boolean female) {
        String name = han(dice, female);
        while (!cadres.add(name)) {
            name = han(dice, female);
        }
        return name;
    }

    /** A name no cadre has; members share names, as people do. */
    String member(Dice dice, boolean female) {
        String name = dice.chance(0.004) ? dice.pick(NameWords.DOTTED) + "·" + dice.pick(NameWords.FATHERS) : han(dice, female);
        return cadres.contains(name) ? member(dice, female) : name;
    }

    /** A name nobody else has at all: such people are told apart by name only. */
    String single() {
        long index = reserved++ * STRIDE % ((long) SURNAMES * MIDDLES * LASTS);
        int last = (int) (index % LASTS);
        int middle = (int) (index / LASTS % MIDDLES);
        int surname = (int) (index / LASTS / MIDDLES);
        return NameWords.SURNAMES.get(surname) + NameWords.MIDDLE.get(middle) + NameWords.RESERVED.get(last);
    }

    /** A short name with one of the commonest surnames; others may have it too. */
    static String owner(Dice dice) {
        return NameWords.SURNAMES.get(dice.below(40)) + dice.pick(NameWords.MALE);
    }

    private static String han(Dice dice, boolean female) {
        String surname = dice.chance(0.006) ? dice.pick(NameWords.COMPOUND) : dice.early(NameWords.SURNAMES);
        if (dice.chance(0.002)) {
            return surname + dice.pick(NameWords.RARE);
        }
        String last = dice.pick(female ? NameWords.FEMALE : NameWords.MALE);
        return surname + (dice.chance(0.82) ? dice.pick(NameWords.MIDDLE) : "") + last;
    }
}
