package org.streetunion.app.work.letters;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;

/** Everything a letter can be filled from: what was given, the row, what the office is, and the letter's own day and number. */
final class LetterBasis {
    private static final Map<String, LetterValue> PERSON = blank("姓名", "性别", "出生日期", "政治面貌", "单位", "职务", "得票数", "备注");
    /** What deeds may give; empty until one does, so that a template that uses it is not called broken. */
    private static final GivenFields DEEDS = new GivenFields(blank("换届届次", "任期起", "任期止", "大会日期", "请示文号", "请示日期", "应到人数", "实到人数"),
            Map.of("候选人", List.of(PERSON), "当选人员", List.of(PERSON)));
    private final Office office;

    LetterBasis(Office office) {
        this.office = office;
    }

    /** The letter's own facts. */
    record Head(LocalDate day, String number, String issuer) {}

    /** What the names of a template for a register may be. */
    LetterFields names(String ledger) {
        return of(office.registers().get(ledger), Row.NEW, GivenFields.NONE,
                Viewer.masked(new org.streetunion.app.ledger.Actor("")),
                new Head(LocalDate.now(office.clock()), "", ""));
    }

    /** The fields of an order, as the viewer may see them; empty when the row is gone. */
    Optional<LetterFields> find(LetterOrder order, Viewer viewer, Head head) {
        Register register = office.registers().get(order.ledger());
        return register.row(order.row(), viewer).map(row -> of(register, row, order.given(), viewer, head));
    }

    private LetterFields of(Register register, Row row, GivenFields given, Viewer viewer, Head head) {
        return new LayeredFields(List.of(given, new TypedFields(given),
                new RecordFields(office.registers(), register, row, viewer),
                own(head), sheet(register, row),
                row.id() == 0 ? DEEDS : new GivenFields(DEEDS.values(), without(DEEDS.rows()))));
    }

    /** The four parts of a sheet of 三定一统筹. */
    private GivenFields sheet(Register register, Row row) {
        if (!register.ledger().key().equals(AssignmentLedger.KEY)) {
            return GivenFields.NONE;
        }
        return row.id() == 0 ? SheetLists.names(office) : SheetLists.of(office, row);
    }

    private GivenFields own(Head head) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        Map<String, LetterValue> values = new LinkedHashMap<>();
        values.put("街道总工会名称", LetterValue.of(identity.shownName()));
        values.put("发文机关", LetterValue.of(head.issuer()));
        values.put("区总工会", LetterValue.of(identity.district()));
        values.put("街道总工会主席", LetterValue.of(identity.chair()));
        values.put("街道总工会经办人", LetterValue.of(identity.preparer()));
        values.put("街道总工会联系电话", LetterValue.of(identity.phone()));
        values.put("成文日期", LetterValue.of(head.day()));
        values.put("今天", LetterValue.of(LocalDate.now(office.clock())));
        values.put("文号", LetterValue.of(head.number()));
        return new GivenFields(values, Map.of());
    }

    private static Map<String, List<Map<String, LetterValue>>> without(Map<String, List<Map<String, LetterValue>>> lists) {
        Map<String, List<Map<String, LetterValue>>> empty = new LinkedHashMap<>();
        lists.keySet().forEach(list -> empty.put(list, List.of()));
        return empty;
    }

    private static Map<String, LetterValue> blank(String... names) {
        Map<String, LetterValue> blank = new LinkedHashMap<>();
        for (String name : names) {
            blank.put(name, LetterValue.of(""));
        }
        return blank;
    }
}
