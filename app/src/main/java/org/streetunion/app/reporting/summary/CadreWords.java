package org.streetunion.app.reporting.summary;

import java.util.List;
import java.util.function.BinaryOperator;

/**
 * The office's words for its cadres and their work, as its registers have them.
 *
 * @param kind what somebody is, from 职务 and 专兼挂聘; empty when that cannot be told
 * @param partTimers the kinds that are part-time
 * @param duties kinds of duties, in order
 * @param five the yearly five, in order
 * @param four the kinds of 四个一, in order
 */
public record CadreWords(BinaryOperator<String> kind, List<String> partTimers, List<String> duties, List<String> five,
        List<String> four) {
    /** Copies the lists. */
    public CadreWords {
        partTimers = List.copyOf(partTimers);
        duties = List.copyOf(duties);
        five = List.copyOf(five);
        four = List.copyOf(four);
    }
}
