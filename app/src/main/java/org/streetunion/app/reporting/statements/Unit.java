package org.streetunion.app.reporting.statements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.reports.model.Cell;

/** 元 or 万元: how amounts are shown; they are added up in 分 and rounded once, in the cell. */
public enum Unit {
    /** As it is paid. */
    YUAN("元"),
    /** As it is reported upward. */
    TEN_THOUSAND("万元");

    /** The choice of one. */
    public static final Summary.Option OPTION = new Summary.Option("unit", "计量单位",
            List.of(YUAN.words, TEN_THOUSAND.words));
    /** What a table of rounded amounts says of itself. */
    private static final String ROUNDED = "以万元列示：合计按分加总后四舍五入，与各行相加可能有尾差。";
    private final String words;

    Unit(String words) {
        this.words = words;
    }

    /** The one that was chosen. */
    public static Unit of(Summary.Request request) {
        return named(request.choice(OPTION));
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** A heading with it behind. */
    public String under(String heading) {
        return heading + "（" + words + "）";
    }

    /** What a table of rounded amounts says of itself; nothing where every 分 is shown. */
    public static Optional<String> note(Summary summary, Summary.Request request) {
        boolean rounded = summary.options().stream().anyMatch(option -> option.key().equals(OPTION.key()))
                && of(request) == TEN_THOUSAND;
        return rounded ? TEN_THOUSAND.note() : Optional.empty();
    }

    /** What a table in it says of itself; nothing where every 分 is shown. */
    public Optional<String> note() {
        return this == YUAN ? Optional.empty() : Optional.of(ROUNDED);
    }

    /** The one of that name; 元 when it is none. */
    public static Unit named(String name) {
        return name.equals(TEN_THOUSAND.words) ? TEN_THOUSAND : YUAN;
    }

    /** What stands behind the name of a table and of its files; nothing for 元. */
    public String mark() {
        return this == YUAN ? "" : "（万元）";
    }

    /** An amount in 分; unknown when nobody said. */
    public Cell cell(@Nullable Long cents) {
        if (cents == null) {
            return Cell.unknown();
        }
        return this == YUAN ? Cell.yuan(cents) : Cell.tenThousandYuan(cents);
    }

    /** An amount where nothing stands for none. */
    Cell some(long cents) {
        return cents == 0 ? Cell.blank() : cell(cents);
    }
}
