package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.SheetTemplateLedger;
import org.streetunion.app.office.guarantees.GuaranteeLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.office.targets.TargetRules;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** Begins the sheets of unions for a year: as the template of a union's form says, as last year's was, or empty. One act, one undo. */
public final class StartSheet {
    private static final int MOST = 5_000;
    private static final int QUARTERS = 4;

    private StartSheet() {}

    /** What it starts with. */
    public enum From {
        /** The template of the union's form. */
        TEMPLATE("按模板"),
        /** Last year's: posts as they stand on its last day, holes too, targets without what was done, guarantees without what was paid. */
        LAST_YEAR("照上年"),
        /** Nothing. */
        EMPTY("空白");

        private final String words;

        From(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /**
     * What is begun.
     *
     * @param unions whose
     * @param year of the sheets
     * @param from what they start with
     * @param lendings whether lendings that ended with the year before go on
     */
    public record Order(List<Long> unions, int year, From from, boolean lendings) {
        /** Copies the list. */
        public Order {
            unions = List.copyOf(unions);
        }
    }

    /**
     * What came of it.
     *
     * @param sheets those that were begun
     * @param lendings how many lendings go on
     * @param batch the act's number; 0 when nothing was written
     * @param problems who was left out and why
     */
    public record Begun(List<Long> sheets, int lendings, long batch, List<Problem> problems) {
        /** Copies the lists. */
        public Begun {
            sheets = List.copyOf(sheets);
            problems = List.copyOf(problems);
        }

        /** Whether anything was written. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** Begins one, or finds the one that there is. */
    public static SheetOutcome run(Office office, long union, int year, From from, Actor actor) {
        var there = SheetParts.findSheet(office.registers(), union, year);
        Begun begun = run(office, new Order(List.of(union), year, from, false), actor);
        return begun.done()
                ? new SheetOutcome(begun.sheets().get(0), begun.batch(), List.of())
                : new SheetOutcome(there.map(Row::id).orElse(0L), 0, begun.problems());
    }

    /** Begins those of several unions as one act; unions that have one, or none to go by, are left out. */
    public static Begun run(Office office, Order order, Actor actor) {
        StartOrder start = StartOrder.of(office, order);
        if (start.open().isEmpty()) {
            return new Begun(List.of(), 0, 0, start.problems());
        }
        LastYear last = new LastYear(office.registers(), order.year());
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        start.open().forEach(union -> parts(office, union, order, last)
                .forEach((ledger, rows) -> parts.computeIfAbsent(ledger, any -> new ArrayList<>()).addAll(rows)));
        parts.computeIfPresent(TargetLedger.KEY, (ledger, targets) -> new YearBases(office, order.year()).filled(targets));
        List<Row> lent = order.lendings()
                ? start.open().stream().flatMap(union -> last.lendings(union.id()).stream()).toList()
                : List.of();
        Act act = Act.correction(actor, Act.Kind.DEED);
        List<Long> ids = new ArrayList<>();
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, AssignmentLedger.KEY, "新建责任书：" + start.words(), 0), Progress.SILENT, whole -> {
                    parts.forEach((ledger, rows) -> whole.write(ledger, rows, act));
                    whole.write(SecondmentLedger.KEY, lent, act);
                    ids.addAll(whole.write(AssignmentLedger.KEY,
                            start.open().stream().map(union -> head(office, union.id(), order)).toList(), act));
                });
        return new Begun(ids, lent.size(), batch, start.problems());
    }

    /** Who would be left out and why; it blocks when that is all of them. */
    public static List<Problem> check(Office office, Order order) {
        return StartOrder.of(office, order).problems();
    }

    private static Row head(Office office, long union, Order order) {
        Row head = Row.NEW.with(AssignmentLedger.UNION, Reference.to(union)).with(AssignmentLedger.YEAR, order.year())
                .with(AssignmentLedger.STATE, AssignmentLedger.DRAFT);
        return order.from() == From.LAST_YEAR
                ? head.with(AssignmentLedger.GOAL, SheetParts.findSheet(office.registers(), union, order.year() - 1)
                        .orElse(Row.NEW).get(AssignmentLedger.GOAL))
                : head;
    }

    private static Map<String, List<Row>> parts(Office office, Row union, Order order, LastYear last) {
        return switch (order.from()) {
            case LAST_YEAR -> last.parts(union.id());
            case TEMPLATE -> template(office, union, order.year());
            case EMPTY -> Map.of();
        };
    }

    private static Map<String, List<Row>> template(Office office, Row union, int year) {
        Register templates = office.registers().get(SheetTemplateLedger.KEY);
        String form = SheetTemplateLedger.FORMS.find(union.get(UnionLedger.FORM, "")).orElse("其他");
        List<Row> posts = new ArrayList<>();
        List<Row> targets = new ArrayList<>();
        List<Row> guarantees = new ArrayList<>();
        templates.store().first(Query.ALL, MOST).stream().filter(row -> form.equals(row.get(SheetTemplateLedger.FORM)))
                .sorted(java.util.Comparator.comparing(row -> row.get(SheetTemplateLedger.RANK, 0))).forEach(row -> {
                    Row start = Row.NEW.with(AssignmentLedger.UNION, Reference.to(union.id())).with(AssignmentLedger.YEAR, year);
                    switch (row.get(SheetTemplateLedger.PART, "")) {
                        case SheetTemplateLedger.POST -> posts.add(post(start, row, posts.size() + 1));
                        case SheetTemplateLedger.TARGET -> targets.add(target(start, row, targets.size() + 1));
                        default -> guarantees.add(guarantee(start, row));
                    }
                });
        return Map.of(PostLedger.KEY, posts, TargetLedger.KEY, targets, GuaranteeLedger.KEY, guarantees);
    }

    private static Row post(Row start, Row template, int number) {
        String name = template.get(SheetTemplateLedger.NAME, "");
        return start.with(PostLedger.POST, PostLedger.POSTS.find(name).orElse(name))
                .with(PostLedger.POST_NO, String.format(java.util.Locale.ROOT, "%02d", number))
                .with(PostLedger.DUTIES, template.get(SheetTemplateLedger.DUTIES));
    }

    private static Row target(Row start, Row template, int number) {
        BigDecimal yearly = template.get(SheetTemplateLedger.YEARLY);
        Row target = start.with(TargetLedger.RANK, number).with(TargetLedger.NAME, template.get(SheetTemplateLedger.NAME))
                .with(TargetLedger.CATEGORY, template.get(SheetTemplateLedger.CATEGORY))
                .with(TargetLedger.MEASURE, template.get(SheetTemplateLedger.MEASURE))
                .with(TargetLedger.COUNTED_FROM, template.get(SheetTemplateLedger.COUNTED_FROM, TargetLedger.BY_HAND))
                .with(TargetLedger.YEARLY, yearly).with(TargetLedger.POINTS, template.get(SheetTemplateLedger.POINTS))
                .with(TargetLedger.EXTRA, template.get(SheetTemplateLedger.EXTRA))
                .with(TargetLedger.SCORING, template.get(SheetTemplateLedger.SCORING, "按完成率得分"));
        return yearly == null ? target : split(target, yearly, template.get(SheetTemplateLedger.SHARES, ""));
    }

    /** Parts by shares in per cent, whole numbers; the last quarter takes what is left. A level is the same all year. */
    static Row split(Row target, BigDecimal yearly, String shares) {
        List<Integer> percents = Arrays.stream(shares.strip().split("[\\s,，、/]+", -1)).filter(each -> each.matches("\\d{1,3}"))
                .map(Integer::valueOf).toList();
        Row row = target;
        BigDecimal left = yearly;
        for (int i = 0; i < QUARTERS; i++) {
            BigDecimal part = yearly;
            if (!TargetRules.level(target)) {
                int share = percents.size() == QUARTERS ? percents.get(i) : 100 / QUARTERS;
                part = i == QUARTERS - 1
                        ? left
                        : yearly.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN);
                left = left.subtract(part);
            }
            row = row.with(TargetLedger.PARTS.get(i), org.streetunion.app.ledger.Types.plain(part));
        }
        return row;
    }

    private static Row guarantee(Row start, Row template) {
        String aspect = template.get(SheetTemplateLedger.CATEGORY, GuaranteeLedger.MONEY);
        return start.with(GuaranteeLedger.ASPECT, GuaranteeLedger.ASPECTS.find(aspect).orElse(GuaranteeLedger.MONEY))
                .with(GuaranteeLedger.ITEM, template.get(SheetTemplateLedger.NAME))
                .with(GuaranteeLedger.PAYER, template.get(SheetTemplateLedger.PAYER));
    }
}
