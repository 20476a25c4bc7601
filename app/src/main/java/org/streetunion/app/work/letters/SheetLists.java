package org.streetunion.app.work.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.guarantees.GuaranteeLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.work.Office;

/** The four parts of a sheet as lists of a letter: rows of their registers that name its union and year, in the words of their headings. */
final class SheetLists {
    private static final int MOST = 2_000;
    /** The lists, each with the register it is taken from. */
    static final Map<String, String> LISTS = Map.of("责任书岗位", PostLedger.KEY, "责任书目标", TargetLedger.KEY, "责任书保障",
            GuaranteeLedger.KEY, "责任书人员", SecondmentLedger.KEY);

    private SheetLists() {}

    /** Of a sheet. */
    static GivenFields of(Office office, Row sheet) {
        GivenFields lists = GivenFields.NONE;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            Register register = office.registers().get(list.getValue());
            lists = lists.with(list.getKey(), rows(register, sheet));
        }
        return lists;
    }

    /** The names only, for whoever writes a template. */
    static GivenFields names(Office office) {
        GivenFields lists = GivenFields.NONE;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            lists = lists.with(list.getKey(), List.of(values(office.registers().get(list.getValue()), Row.NEW)));
        }
        return lists;
    }

    private static List<Map<String, LetterValue>> rows(Register register, Row sheet) {
        boolean lent = register.ledger().key().equals(SecondmentLedger.KEY);
        Reference union = sheet.get(AssignmentLedger.UNION);
        if (union == null) {
            return List.of();
        }
        Query query = Query.ALL.and(new Filter.OneOf(lent ? SecondmentLedger.USER.key() : AssignmentLedger.UNION.key(),
                List.of(union)));
        Query year = lent
                ? query
                : query.and(new Filter.OneOf(AssignmentLedger.YEAR.key(), List.of(sheet.get(AssignmentLedger.YEAR, 0))));
        List<Map<String, LetterValue>> rows = new ArrayList<>();
        register.labelled(register.store().first(year, MOST)).stream()
                .filter(row -> !lent || during(row, sheet.get(AssignmentLedger.YEAR, 0)))
                .forEach(row -> rows.add(values(register, row)));
        return rows;
    }

    /** A lending that holds on some day of the year. */
    private static boolean during(Row row, int year) {
        java.time.LocalDate from = row.get(SecondmentLedger.STARTS_ON);
        java.time.LocalDate to = row.get(SecondmentLedger.ENDS_ON);
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }

    private static Map<String, LetterValue> values(Register register, Row row) {
        Map<String, LetterValue> values = new LinkedHashMap<>();
        for (Column<?> column : register.ledger().columns()) {
            String text = column.text(row).replace('\n', '；');
            values.put(column.heading(), LetterValue.of(text.isEmpty() && row.id() != 0 ? "—" : text));
        }
        return values;
    }
}
