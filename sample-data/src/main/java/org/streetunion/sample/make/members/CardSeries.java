package org.streetunion.sample.make.members;

import java.util.HashMap;
import java.util.Map;
import org.streetunion.sample.model.organisation.Union;

/** 会员证号: street code 9, union 4, running number 5, Luhn check digit 1. */
final class CardSeries {
    private final Map<Integer, Integer> used = new HashMap<>();

    /** The next number of a union. */
    String next(Union union) {
        int number = used.merge(union.seq(), 1, Integer::sum);
        String body = union.code() + Integer.toString(100_000 + number).substring(1);
        return body + check(body);
    }

    /** The digit that makes the whole number pass Luhn's test. */
    static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
