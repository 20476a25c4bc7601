package org.streetunion.sample.make.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Identity card numbers with a right check digit (GB 11643), each given out once. */
public final class CardNumbers {
    /** Districts around the street, provinces workers come from, and counties that no longer exist (330204, 330227, 330283). */
    private static final List<String> AREAS = List.of("330206", "330206", "330206", "330203", "330205", "330211", "330212",
            "330213", "330225",
            "330226", "330281", "330282", "330204", "330227", "330283", "341222", "341221", "411526", "360731", "422801",
            "500234", "513029",
            "520221", "532128", "610924", "612401", "370983", "430523", "452226", "652901");
    private static final List<String> HOME_RETURN = List.of("810000", "820000", "830000");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Set<Long> given = new HashSet<>();

    CardNumbers() {}

    /** A resident's number. */
    String resident(Dice dice, LocalDate birth, boolean female) {
        return number(dice, AREAS, birth, female);
    }

    /** The number on a 港澳台居民居住证. */
    String residencePermit(Dice dice, LocalDate birth, boolean female) {
        return number(dice, HOME_RETURN, birth, female);
    }

    private String number(Dice dice, List<String> areas, LocalDate birth, boolean female) {
        String body = body(dice, areas, birth, female);
        while (!given.add(Long.parseLong(body))) {
            body = body(dice, areas, birth, female);
        }
        return body + check(body);
    }

    private static String body(Dice dice, List<String> areas, LocalDate birth, boolean female) {
        int order = dice.below(499) * 2 + (female ? 2 : 1);
        String three = Integer.toString(1000 + order);
        return dice.pick(areas) + BIRTH.format(birth) + three.substring(1);
    }

    /** The eighteenth character for the seventeen before it. */
    public static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
