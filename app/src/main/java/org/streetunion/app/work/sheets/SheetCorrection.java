package org.streetunion.app.work.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.VersionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.GivenFields;

/**
 * A 更正 as it is printed: what was signed before beside what holds now, by whom and why. While one is open, it is the one to be signed.
 *
 * @param values by name
 * @param changes a row each: 内容, 变更前, 变更后
 */
public record SheetCorrection(Map<String, LetterValue> values, List<Map<String, LetterValue>> changes) {
    /** The names only, for whoever writes a template. */
    public static final SheetCorrection NAMES = new SheetCorrection(values("", "", Row.NEW, Row.NEW), List.of(row("", "", "")));
    private static final String LIST = "责任书更正";
    private static final String NOTHING = "（无）";

    /** Copies them. */
    public SheetCorrection {
        values = Map.copyOf(values);
        changes = List.copyOf(changes);
    }

    /** The open one of a sheet, or the one that was signed last; without a change when there is none. */
    public static SheetCorrection latest(Office office, Row sheet) {
        return of(office, sheet, 0);
    }

    /** The one that made a version; 0 for the latest. */
    static SheetCorrection of(Office office, Row sheet, int version) {
        Reference union = sheet.get(AssignmentLedger.UNION);
        if (union == null) {
            return new SheetCorrection(NAMES.values(), List.of());
        }
        int year = sheet.get(AssignmentLedger.YEAR, 0);
        List<Row> versions = SheetParts.versions(office.registers(), union.id(), year);
        boolean open = version == 0 && sheet.get(AssignmentLedger.CORRECTING_ON) != null;
        int last = versions.size() + (open ? 1 : 0);
        int wanted = version == 0 ? last : version;
        if (wanted < 2 || wanted > last) {
            return new SheetCorrection(NAMES.values(), List.of());
        }
        Row before = versions.get(wanted - 2);
        Row made = open ? Row.NEW : versions.get(wanted - 1);
        String after = open ? SheetText.of(office.registers(), union.id(), year) : made.get(VersionLedger.CONTENT, "");
        String why = open ? sheet.get(AssignmentLedger.CORRECTING_WHY, "") : made.get(VersionLedger.REASON, "");
        return new SheetCorrection(values(String.valueOf(wanted), why, made, before),
                SheetText.changes(before.get(VersionLedger.CONTENT, ""), after).stream()
                        .map(change -> row(change.name(), change.before(), change.after())).toList());
    }

    /** The fields, and these. */
    public GivenFields into(GivenFields fields) {
        GivenFields more = fields.with(LIST, changes);
        for (Map.Entry<String, LetterValue> value : values.entrySet()) {
            more = more.with(value.getKey(), value.getValue());
        }
        return more;
    }

    private static Map<String, LetterValue> values(String number, String why, Row made, Row before) {
        Map<String, LetterValue> values = new LinkedHashMap<>();
        values.put("更正版次", LetterValue.of(number));
        values.put("更正事由", LetterValue.of(why));
        values.put("更正签订日期", day(made));
        values.put("更正街道方签订人", LetterValue.of(made.get(VersionLedger.OFFICE_SIGNER, "")));
        values.put("更正工会方签订人", LetterValue.of(made.get(VersionLedger.UNION_SIGNER, "")));
        values.put("前版签订日期", day(before));
        return values;
    }

    private static LetterValue day(Row version) {
        LocalDate day = version.get(VersionLedger.DATED_ON);
        return day == null ? LetterValue.of("") : LetterValue.of(day);
    }

    private static Map<String, LetterValue> row(String what, String before, String after) {
        return Map.of("内容", LetterValue.of(what), "变更前", LetterValue.of(before.isEmpty() ? NOTHING : before), "变更后",
                LetterValue.of(after.isEmpty() ? NOTHING : after));
    }
}
