package org.streetunion.app.work.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the twelve things that auditors check.
 *
 * @param number 1 to 12
 * @param name in their words
 * @param basis what it rests on
 * @param findings what was found, each leading to its row
 * @param open what cannot be checked here; empty when everything is
 * @param done whether anything of it is
 */
public record Check(int number, String name, String basis, List<Finding> findings, String open, boolean done) {
    /** Something of it is checked. */
    public Check(int number, String name, String basis, List<Finding> findings, String open) {
        this(number, name, basis, findings, open, true);
    }

    /** Nothing of it can be. */
    static Check unable(int number, String name, String basis, String why) {
        return new Check(number, name, basis, List.of(), why, false);
    }

    /** With what sources found beside it. */
    Check with(List<Source.Part> parts) {
        List<Finding> all = Stream.concat(findings.stream(), parts.stream().flatMap(part -> part.findings().stream())).toList();
        String left = Stream.concat(Stream.of(open), parts.stream().map(Source.Part::open)).filter(each -> !each.isEmpty())
                .collect(Collectors.joining("；"));
        return new Check(number, name, basis, all, left, done || parts.stream().anyMatch(Source.Part::done));
    }

    /** Copies the list. */
    public Check {
        findings = List.copyOf(findings);
    }

    /**
     * Something that was found.
     *
     * @param sentence what
     * @param ledger the register of the row that it is about
     * @param row its id; 0 when it is about no single row
     */
    public record Finding(String sentence, String ledger, long row) {}

    /** What came of it in a word or two. */
    public String outcome() {
        if (!findings.isEmpty()) {
            return findings.size() + " 处";
        }
        return !done ? "查不了，见说明" : open.isEmpty() ? "未发现" : "未发现，见说明";
    }
}
