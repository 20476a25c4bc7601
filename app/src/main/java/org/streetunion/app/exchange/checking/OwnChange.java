package org.streetunion.app.exchange.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Onset;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/** When and why a row of a sheet says that it changed: office lists carry it beside the status. */
final class OwnChange {
    private static final List<String> DAYS = List.of("会籍变化日期", "状态日期", "变更日期", "变化日期");
    private static final List<String> EVENTS = List.of("会籍变化类型", "变更类型", "工会状态");
    private static final List<String> REASONS = List.of("会籍变化原因", "状态文号", "变更原因");

    private final @Nullable Column<?> day;
    private final @Nullable Column<?> event;
    private final @Nullable Column<?> reason;
    private final List<Column<?>> dated;

    OwnChange(Ledger ledger) {
        day = first(ledger, DAYS);
        event = first(ledger, EVENTS);
        reason = first(ledger, REASONS);
        dated = ledger.columns(Trait.DATED).toList();
    }

    /** Whether a value that was recorded and counts in history is replaced by another. */
    boolean changes(Row stored, Row outcome) {
        return !changed(stored, outcome).isEmpty();
    }

    /** The act of change: on the row's own day when that is new, else on the day that what changed names itself, else on the given one. */
    Act act(Entry entry, Row stored, Row outcome, Actor actor, LocalDate otherwise) {
        Object own = day == null ? null : entry.values().get(day.key());
        boolean news = own != null && !Objects.equals(own, day == null ? null : stored.values().get(day.key()));
        LocalDate on = news && own instanceof LocalDate date
                ? date
                : Onset.of(changed(stored, outcome), column -> outcome.values().get(column.key())).orElse(otherwise);
        return Act.change(actor, Act.Kind.IMPORT, on, news ? text(entry, event) : "", news ? text(entry, reason) : "");
    }

    /** What should be said of the day of a change, when it is not the given one, or when a day of the sheet could not be it. */
    String remark(Row stored, Row outcome, Act act, LocalDate otherwise) {
        LocalDate named = Onset.named(changed(stored, outcome), column -> outcome.values().get(column.key())).orElse(otherwise);
        LocalDate on = act.changedOn();
        if (on == null || named.equals(otherwise)) {
            return "";
        }
        return on.equals(named)
                ? "按表里写的日期，从 " + named + " 起变更"
                : "同时变了别的内容，都从 " + on + " 起变更；表里写的起始日期是 " + named + "，如要分开，请分两次导入";
    }

    private List<Column<?>> changed(Row stored, Row outcome) {
        return dated.stream()
                .filter(column -> stored.values().get(column.key()) != null && !stored.agrees(outcome, column)).toList();
    }

    private static String text(Entry entry, @Nullable Column<?> column) {
        return column != null && entry.values().get(column.key()) instanceof String text ? text : "";
    }

    private static @Nullable Column<?> first(Ledger ledger, List<String> headings) {
        for (String heading : headings) {
            for (Column<?> column : ledger.columns()) {
                if (column.heading().equals(heading)) {
                    return column;
                }
            }
        }
        return null;
    }
}
