package org.streetunion.app.exchange.letters;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be filled; says at each place what is wrong there. */
public final class BrokenTemplate extends IOException {
    private static final long serialVersionUID = 1;
    private final transient List<TemplateProblem> problems;

    /** With what is wrong. */
    public BrokenTemplate(List<TemplateProblem> problems) {
        super("文书模板有 " + problems.size() + " 处要改：\n"
                + problems.stream().map(TemplateProblem::words).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<TemplateProblem> problems() {
        return problems;
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
