package org.streetunion.app.work.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
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
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.office.targets.TargetRules;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** Begins the sheet of a union and year: as the template of its form says, as last year's was, or empty. One act, one undo. */
public final class StartSheet {
    private static final int MOST = 5_000;
    private static final int QUARTERS = 4;

    private StartSheet() {}

    /** What it starts with. */
    public enum From {
        /** The template of the union's form. */
        TEMPLATE("按模板"),
        /** Last year's sheet: who holds a post on its last day, targets without what was done, guarantees without what was paid. */
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

    /** Begins it, or finds the one that there is. */
    public static SheetOutcome run(Office office, long union, int year, From from, Actor actor) {
        var there = SheetParts.findSheet(office.registers(), union, year);
        if (there.isPresent()) {
            return new SheetOutcome(there.get().id(), 0,
                    List.of(Problem.warn(AssignmentLedger.YEAR, "这家工会 " + year + " 年的责任书已经有了，没有另建")));
        }
        Row known = office.registers().get("unions").store().rows(new long[]{union}).stream().findFirst().orElse(Row.NEW);
        if (known.id() == 0) {
            return SheetOutcome.refused("这家工会已经不在了");
        }
        if (from == From.LAST_YEAR && SheetParts.findSheet(office.registers(), union, year - 1).isEmpty()) {
            return SheetOutcome.refused(known.get(UnionLedger.NAME, "") + "没有 " + (year - 1) + " 年的责任书，不能照上年，请改用模板或者空白");
        }
        Act act = Act.correction(actor, Act.Kind.DEED);
        long[] id = {0};
        long batch = WholeAct.run(office, new WholeAct.Heading(act, AssignmentLedger.KEY,
                "新建责任书：" + known.get(UnionLedger.NAME, "") + " " + year + "（" + from.words() + "）", 0), Progress.SILENT,
                whole -> {
                    Row head = Row.NEW.with(AssignmentLedger.UNION, Reference.to(union)).with(AssignmentLedger.YEAR, year)
                            .with(AssignmentLedger.STATE, AssignmentLedger.DRAFT);
                    if (from == From.LAST_YEAR) {
                        lastYear(office, union, year).forEach((ledger, rows) -> whole.write(ledger, rows, act));
                        head = head.with(AssignmentLedger.GOAL, SheetParts.findSheet(office.registers(), union, year - 1)
                                .orElse(Row.NEW).get(AssignmentLedger.GOAL));
                    } else if (from == From.TEMPLATE) {
                        template(office, known, year).forEach((ledger, rows) -> whole.write(ledger, rows, act));
                    }
                    id[0] = whole.add(AssignmentLedger.KEY, head, act);
                });
        return new SheetOutcome(id[0], batch, List.of());
    }

    private static Map<String, List<Row>> lastYear(Office office, long union, int year) {
        LocalDate last = LocalDate.of(year - 1, 12, 31);
        LocalDate first = last.plusDays(1);
        List<Row> posts = old(office, PostLedger.KEY, union, year).stream()
                .filter(row -> !row.get(PostLedger.ENDS_ON, LocalDate.MAX).isBefore(last))
                .map(row -> row.with(PostLedger.STARTS_ON, first).with(PostLedger.ENDS_ON, null)
                        .with(PostLedger.SIGNED_ON, null))
                .toList();
        List<Row> links = old(office, "postlinks", union, year).stream()
                .map(row -> row.with("starts_on", null).with("ends_on", null)).toList();
        List<Row> targets = old(office, TargetLedger.KEY, union, year).stream()
                .map(row -> without(row, TargetLedger.HAND1, TargetLedger.HAND2, TargetLedger.HAND3, TargetLedger.HAND4,
                        TargetLedger.EVIDENCE, TargetLedger.GIVEN, TargetLedger.SCORER, TargetLedger.BASE))
                .toList();
        List<Row> guarantees = old(office, GuaranteeLedger.KEY, union, year).stream()
                .map(row -> without(row, GuaranteeLedger.RECEIVED, GuaranteeLedger.RECEIVED_ON, GuaranteeLedger.SPENT,
                        GuaranteeLedger.FULFILMENT, GuaranteeLedger.TROUBLE, GuaranteeLedger.DUE_ON,
                        GuaranteeLedger.RESPONSIBLE))
                .toList();
        return Map.of(PostLedger.KEY, into(posts, year), "postlinks", into(links, year), TargetLedger.KEY, into(targets, year),
                GuaranteeLedger.KEY, into(guarantees, year));
    }

    private static List<Row> old(Office office, String ledger, long union, int year) {
        return SheetParts.rows(office.registers().get(ledger), union, year - 1);
    }

    private static Row without(Row row, Column<?>... columns) {
        Row left = row;
        for (Column<?> column : columns) {
            left = left.with(column.key(), null);
        }
        return left;
    }

    private static List<Row> into(List<Row> rows, int year) {
        return rows.stream().map(row -> row.as(0, 0).with(AssignmentLedger.YEAR, year)).toList();
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
