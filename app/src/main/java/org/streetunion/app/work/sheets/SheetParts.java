package org.streetunion.app.work.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.VersionLedger;
import org.streetunion.app.office.guarantees.GuaranteeLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.posts.PostLinkLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.targets.TargetLedger;

/** The rows of the registers that make up a sheet: they name the same union and year. */
final class SheetParts {
    /** No sheet has more rows of a part. */
    private static final int MOST = 5_000;
    /** The parts that are frozen when a sheet is signed, in the order they are signed. */
    static final List<Part> FROZEN = List.of(
            new Part(PostLedger.KEY, "一、定岗位职责", List.of(PostLedger.POST, PostLedger.PERSON, PostLedger.STARTS_ON),
                    List.of(PostLedger.POST_NO, PostLedger.STANDING, PostLedger.DUTIES, PostLedger.SHARE)),
            new Part(PostLinkLedger.KEY, "联系单位",
                    List.of(PostLinkLedger.POST, PostLinkLedger.PERSON, PostLinkLedger.LINKED_UNION,
                            PostLinkLedger.LINKED_EMPLOYER),
                    List.of()),
            new Part(TargetLedger.KEY, "二、定目标考核", List.of(TargetLedger.NAME),
                    List.of(TargetLedger.CATEGORY, TargetLedger.MEASURE, TargetLedger.COUNTED_FROM, TargetLedger.BASE,
                            TargetLedger.YEARLY, TargetLedger.Q1, TargetLedger.Q2, TargetLedger.Q3, TargetLedger.Q4,
                            TargetLedger.POINTS, TargetLedger.EXTRA, TargetLedger.SCORING, TargetLedger.STEP)),
            new Part(GuaranteeLedger.KEY, "三、定工作保障",
                    List.of(GuaranteeLedger.ASPECT, GuaranteeLedger.ITEM, GuaranteeLedger.PAYER),
                    List.of(GuaranteeLedger.APPROVED, GuaranteeLedger.OWN_LINE, GuaranteeLedger.AREA,
                            GuaranteeLedger.QUANTITY, GuaranteeLedger.DOCUMENT_NO)));

    /** What stands above the parts. */
    static final String HEAD = "责任书";
    /** Who is lent to the union: signed, and yet not frozen, for people go on being moved. */
    static final Part LENT = new Part(SecondmentLedger.KEY, "四、统筹人员使用",
            List.of(SecondmentLedger.PERSON, SecondmentLedger.KIND, SecondmentLedger.STARTS_ON),
            List.of(SecondmentLedger.LENDER, SecondmentLedger.LENDER_NAME, SecondmentLedger.DAYS, SecondmentLedger.ENDS_ON,
                    SecondmentLedger.LED_BY, SecondmentLedger.APPRAISED_BY));

    private SheetParts() {}

    /**
     * A part of a sheet.
     *
     * @param ledger its register
     * @param title as it is signed
     * @param key by which a row is known
     * @param signed what else of a row is signed; the rest goes on changing
     */
    record Part(String ledger, String title, List<Column<?>> key, List<Column<?>> signed) {}

    /** The part that a register keeps. */
    static Optional<Part> findPart(String ledger) {
        return FROZEN.stream().filter(part -> part.ledger().equals(ledger)).findFirst();
    }

    /** Whether a sheet is signed and no 更正 is open. */
    static boolean frozen(Row sheet) {
        return signed(sheet) && sheet.get(AssignmentLedger.CORRECTING_ON) == null;
    }

    /** Whether a sheet is past 草稿. */
    static boolean signed(Row sheet) {
        return !AssignmentLedger.DRAFT.equals(sheet.get(AssignmentLedger.STATE, AssignmentLedger.DRAFT));
    }

    /** Whoever is lent to the union on some day of the year. */
    static List<Row> lent(Registers registers, long union, int year) {
        return registers.get(SecondmentLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(SecondmentLedger.USER.key(), List.of(Reference.to(union)))), MOST).stream()
                .filter(row -> SecondmentLedger.during(row, year)).toList();
    }

    /** The sheet of a union and year. */
    static Optional<Row> findSheet(Registers registers, long union, int year) {
        return rows(registers.get(AssignmentLedger.KEY), union, year).stream().findFirst();
    }

    /** A live sheet by its row. */
    static Optional<Row> findSheet(Registers registers, long id) {
        return registers.get(AssignmentLedger.KEY).store().first(Query.ALL.and(new Filter.Ids("", List.of(id))), 1).stream()
                .findFirst();
    }

    /** The versions, oldest first. */
    static List<Row> versions(Registers registers, long union, int year) {
        List<Row> versions = new ArrayList<>(rows(registers.get(VersionLedger.KEY), union, year));
        versions.sort(java.util.Comparator.comparing(row -> row.get(VersionLedger.VERSION, 0)));
        return versions;
    }

    /** The rows of a register that belong to a sheet. */
    static List<Row> rows(Register register, long union, int year) {
        Column<?> whose = register.ledger().column(AssignmentLedger.UNION.key()).orElseThrow();
        Column<?> when = register.ledger().column(AssignmentLedger.YEAR.key()).orElseThrow();
        return register.store().first(Query.ALL.and(new Filter.OneOf(whose.key(), List.of(Reference.to(union))))
                .and(new Filter.OneOf(when.key(), List.of(year))), MOST);
    }
}
