package org.streetunion.app.work.letters;

import java.time.LocalDate;
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
import org.streetunion.app.office.posts.PostLinkLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.sheets.SheetCorrection;

/** The four parts of a sheet as lists of a letter: rows of their registers that name its union and year, in the words of their headings. */
final class SheetLists {
    private static final int MOST = 2_000;
    private static final String POSTS = "责任书岗位";
    private static final String SERVED = "服务对象";
    private static final String OWN = "三个单列";
    private static final Reference NOBODY = Reference.to(0);
    /** The lists, each with the register it is taken from. */
    static final Map<String, String> LISTS = Map.of(POSTS, PostLedger.KEY, "责任书目标", TargetLedger.KEY, "责任书保障",
            GuaranteeLedger.KEY, "责任书人员", SecondmentLedger.KEY);

    private SheetLists() {}

    /** Of a sheet. */
    static GivenFields of(Office office, Row sheet) {
        GivenFields lists = GivenFields.NONE;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            Register register = office.registers().get(list.getValue());
            lists = lists.with(list.getKey(), list.getKey().equals(POSTS) ? posts(office, sheet) : rows(register, sheet));
        }
        return SheetCorrection.latest(office, sheet).into(lists.with(OWN, LetterValue.of(own(sheet))));
    }

    /** Which of the three stand by themselves, in the letter's words; empty for none. */
    private static String own(Row sheet) {
        List<String> own = new ArrayList<>();
        if (sheet.get(AssignmentLedger.OWN_TASKS, false)) {
            own.add("工作任务单列");
        }
        if (sheet.get(AssignmentLedger.OWN_FUNDS, false)) {
            own.add("工作经费单列");
        }
        if (sheet.get(AssignmentLedger.OWN_APPRAISAL, false)) {
            own.add("工作考评单列");
        }
        return String.join("、", own);
    }

    /** Posts with what each serves: what is linked to the post, or to its holder. */
    private static List<Map<String, LetterValue>> posts(Office office, Row sheet) {
        Register register = office.registers().get(PostLedger.KEY);
        Register links = office.registers().get(PostLinkLedger.KEY);
        LocalDate today = LocalDate.now(office.clock());
        List<Row> served = ofSheet(links, sheet).stream()
                .filter(link -> !link.get(PostLinkLedger.ENDS_ON, LocalDate.MAX).isBefore(today)).toList();
        List<Map<String, LetterValue>> rows = new ArrayList<>();
        for (Row post : ofSheet(register, sheet)) {
            Map<String, LetterValue> values = values(register, post);
            values.put(SERVED, LetterValue.of(served(post, served)));
            rows.add(values);
        }
        return rows;
    }

    private static String served(Row post, List<Row> links) {
        Reference holder = post.get(PostLedger.PERSON);
        List<Row> own = links.stream().filter(link -> link.agrees(post, PostLedger.POST))
                .filter(link -> link.get(PostLinkLedger.PERSON) == null || link.get(PostLinkLedger.PERSON, NOBODY).equals(holder))
                .toList();
        List<String> words = new ArrayList<>();
        for (Column<Reference> column : List.of(PostLinkLedger.LINKED_UNION, PostLinkLedger.LINKED_EMPLOYER)) {
            List<String> names = own.stream().map(column::text).filter(name -> !name.isEmpty()).distinct().toList();
            if (!names.isEmpty()) {
                words.add((column.equals(PostLinkLedger.LINKED_UNION) ? "工会 " : "企业 ") + names.size() + " 家："
                        + String.join("、", names));
            }
        }
        return String.join("；", words);
    }

    /** Rows of a part that name the sheet's union and year, labelled. */
    private static List<Row> ofSheet(Register register, Row sheet) {
        Reference union = sheet.get(AssignmentLedger.UNION);
        return union == null
                ? List.of()
                : register.labelled(register.store().first(Query.ALL
                        .and(new Filter.OneOf(AssignmentLedger.UNION.key(), List.of(union)))
                        .and(new Filter.OneOf(AssignmentLedger.YEAR.key(), List.of(sheet.get(AssignmentLedger.YEAR, 0)))), MOST));
    }

    /** The names only, for whoever writes a template. */
    static GivenFields names(Office office) {
        GivenFields lists = GivenFields.NONE;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            Map<String, LetterValue> values = values(office.registers().get(list.getValue()), Row.NEW);
            if (list.getKey().equals(POSTS)) {
                values.put(SERVED, LetterValue.of(""));
            }
            lists = lists.with(list.getKey(), List.of(values));
        }
        return SheetCorrection.NAMES.into(lists.with(OWN, LetterValue.of("")));
    }

    private static List<Map<String, LetterValue>> rows(Register register, Row sheet) {
        List<Map<String, LetterValue>> rows = new ArrayList<>();
        (register.ledger().key().equals(SecondmentLedger.KEY) ? lent(register, sheet) : ofSheet(register, sheet))
                .forEach(row -> rows.add(values(register, row)));
        return rows;
    }

    private static List<Row> lent(Register register, Row sheet) {
        Reference union = sheet.get(AssignmentLedger.UNION);
        return union == null
                ? List.of()
                : register.labelled(register.store().first(
                        Query.ALL.and(new Filter.OneOf(SecondmentLedger.USER.key(), List.of(union))), MOST)).stream()
                        .filter(row -> SecondmentLedger.during(row, sheet.get(AssignmentLedger.YEAR, 0)))
                        .map(SheetLists::sender).toList();
    }

    /** Who sends somebody is a union that is known, or a name. */
    private static Row sender(Row row) {
        return row.get(SecondmentLedger.LENDER_NAME) == null
                ? row.with(SecondmentLedger.LENDER_NAME, SecondmentLedger.LENDER.text(row))
                : row;
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
