package org.streetunion.app.reporting.statements;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.reports.model.Cell;

/** 元 or 万元: how amounts are shown; they are added up in 分 and rounded once, in the cell. */
enum Unit {
    YUAN("元"), TEN_THOUSAND("万元");

    static final Summary.Option OPTION = new Summary.Option("unit", "计量单位", java.util.List.of(YUAN.words, TEN_THOUSAND.words));
    private final String words;

    Unit(String words) {
        this.words = words;
    }

    static Unit of(Summary.Request request) {
        return request.choice(OPTION).equals(TEN_THOUSAND.words) ? TEN_THOUSAND : YUAN;
    }

    String words() {
        return words;
    }

    Cell cell(@Nullable Long cents) {
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
