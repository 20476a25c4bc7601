package org.streetunion.app.office.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Facet;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Trait;

/** Keeps a field from being taken for another column, and what is written in it from becoming unreadable. Imports are held to it too. */
public final class FieldGuard implements Guard {
    private final Registers registers;
    private final Room room;

    /** Whether a register, by its title, has room for another field of a kind. */
    @FunctionalInterface
    public interface Room {
        /** Asked for a field that has no place yet. */
        boolean left(String title, FieldType.Kind kind);
    }

    /** Over these registers. */
    public FieldGuard(Registers registers, Room room) {
        this.registers = registers;
        this.room = room;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        List<Problem> problems = new ArrayList<>();
        Optional<Register> whose = register(outcome);
        if (whose.isEmpty() || outcome.get(FieldLedger.NAME) == null) {
            return problems;
        }
        clash(whose.get(), stored, outcome).ifPresent(problems::add);
        if (stored.id() == 0) {
            full(outcome).ifPresent(problems::add);
        } else {
            moved(stored, outcome).ifPresent(problems::add);
            changedKind(stored, outcome).ifPresent(problems::add);
            lostOptions(whose.get(), stored, outcome).ifPresent(problems::add);
        }
        return problems;
    }

    @Override
    public String away(long[] ids) {
        StringBuilder words = new StringBuilder();
        for (Row row : registers.get(FieldLedger.KEY).store().rows(ids)) {
            long filled = filled(row);
            if (filled > 0) {
                words.append("“").append(row.get(FieldLedger.NAME, "")).append("”在 ").append(filled).append(" 条")
                        .append(row.get(FieldLedger.LEDGER, "")).append("记录里有内容。");
            }
        }
        return words.isEmpty() ? "" : words.append("移走以后台账里不再显示，内容都保留，恢复以后照旧。").toString();
    }

    /** In how many records of its register something is written in a field, those in the 回收站 among them. */
    public long filled(Row definition) {
        return column(definition).map(column -> rows(definition, new Filter.Blank(column.key(), false))).orElse(0L);
    }

    private Optional<Problem> clash(Register register, Row stored, Row outcome) {
        String name = outcome.get(FieldLedger.NAME, "");
        String sought = Texts.heading(name);
        String table = register.ledger().title();
        if (sought.isEmpty()) {
            return Optional.of(Problem.block(FieldLedger.NAME, "字段名称里要有汉字、字母或数字"));
        }
        Optional<Column<?>> other = register.ledger().byHeading(name).filter(column -> !describes(stored, outcome, column));
        if (other.isPresent()) {
            boolean same = Texts.heading(other.get().heading()).equals(sought);
            return Optional.of(Problem.block(FieldLedger.NAME, "“" + table + "”已经有“" + other.get().heading() + "”一栏"
                    + (same ? "" : "，导入时“" + name + "”也认作它") + "，请换一个名称"));
        }
        return register.ledger().facets().stream().flatMap(FieldGuard::headings)
                .filter(each -> Texts.heading(each).equals(sought))
                .findFirst().map(each -> Problem.block(FieldLedger.NAME,
                        "导入“" + table + "”的表格时，“" + each + "”一栏已有别的用处，请换一个名称"));
    }

    private static Stream<String> headings(Facet facet) {
        return Stream.concat(facet.anchor().stream(), facet.fromHeadings().values().stream().flatMap(List::stream));
    }

    private static boolean describes(Row stored, Row outcome, Column<?> column) {
        return column.is(Trait.CUSTOM) && stored.id() != 0 && column.heading().equals(stored.get(FieldLedger.NAME))
                && Objects.equals(stored.get(FieldLedger.LEDGER), outcome.get(FieldLedger.LEDGER));
    }

    private Optional<Problem> full(Row outcome) {
        String title = outcome.get(FieldLedger.LEDGER, "");
        FieldType.Kind kind = FieldDefinitions.kind(outcome);
        boolean possible = outcome.get(FieldLedger.KIND) == null || room.left(title, kind);
        return possible
                ? Optional.empty()
                : Optional.of(Problem.block(FieldLedger.KIND, "“" + title + "”的" + outcome.get(FieldLedger.KIND, "")
                        + "字段已经加满（移入回收站的也占位置），请改用别的类型，或者先把用不着的字段改作他用"));
    }

    private static Optional<Problem> moved(Row stored, Row outcome) {
        return stored.agrees(outcome, FieldLedger.LEDGER)
                ? Optional.empty()
                : Optional.of(Problem.block(FieldLedger.LEDGER,
                        "字段不能搬到别的台账，请把它移入回收站，再给“" + outcome.get(FieldLedger.LEDGER, "") + "”另加一个"));
    }

    private Optional<Problem> changedKind(Row stored, Row outcome) {
        boolean widened = FieldDefinitions.kind(stored) == FieldType.Kind.CHOICE
                && FieldDefinitions.kind(outcome) == FieldType.Kind.TEXT;
        boolean readable = widened || stored.agrees(outcome, FieldLedger.KIND);
        long filled = readable ? 0 : filled(stored);
        return filled == 0
                ? Optional.empty()
                : Optional.of(Problem.block(FieldLedger.KIND,
                        "已有 " + filled + " 条记录填了这一栏，不能再改类型；请另加一个字段，原来的移入回收站"));
    }

    private Optional<Problem> lostOptions(Register register, Row stored, Row outcome) {
        if (FieldDefinitions.kind(stored) != FieldType.Kind.CHOICE || FieldDefinitions.kind(outcome) != FieldType.Kind.CHOICE) {
            return Optional.empty();
        }
        List<String> left = FieldLedger.options(outcome);
        for (String option : FieldLedger.options(stored)) {
            long used = left.contains(option)
                    ? 0
                    : column(stored).map(column -> rows(stored, new Filter.OneOf(column.key(), List.of(option)))).orElse(0L);
            if (used > 0) {
                return Optional.of(Problem.block(FieldLedger.CHOICES, "“" + option + "”还有 " + used + " "
                        + register.ledger().unit() + register.ledger().title() + "在用，不能去掉"));
            }
        }
        return Optional.empty();
    }

    private long rows(Row definition, Filter filter) {
        return register(definition).map(
                register -> register.count(Query.ALL.and(filter)) + register.count(Query.ALL.inTrash().and(filter))).orElse(0L);
    }

    private Optional<Column<?>> column(Row definition) {
        return register(definition).flatMap(register -> register.ledger().byHeading(definition.get(FieldLedger.NAME, "")))
                .filter(column -> column.is(Trait.CUSTOM));
    }

    private Optional<Register> register(Row definition) {
        String title = definition.get(FieldLedger.LEDGER, "");
        return registers.all().stream().filter(register -> register.ledger().title().equals(title)).findFirst();
    }
}
