package org.streetunion.app.support;

import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.office.fields.FieldLedger;
import org.streetunion.app.work.Office;

/** Fields that a secretary adds to a register. */
public final class AddedFields {
    private static final Act ENTRY = Act.correction(new Actor("测试"), Act.Kind.EDIT);

    private AddedFields() {}

    /** One of each type, plain and personal. */
    public static void ofEachType(Office office, String ledger) {
        String title = office.registers().get(ledger).ledger().title();
        for (String kind : List.of("文字", "数字", "日期", "是否", "选项")) {
            add(office, field(title, "另记" + kind, kind));
            add(office, field(title, "私下" + kind, kind).with(FieldLedger.PERSONAL, true));
        }
    }

    /** Writes something in each of them, in every row of a register. */
    public static void fill(Office office, String ledger) {
        Register register = office.registers().get(ledger);
        Row full = new SampleRows(office.registers()).full(register.ledger());
        for (Row row : register.store().first(Query.ALL, 1000)) {
            Row filled = row;
            for (Column<?> column : register.ledger().columns(Trait.CUSTOM).toList()) {
                filled = filled.with(column.key(), full.values().get(column.key()));
            }
            Saved saved = register.save(filled, ENTRY);
            if (!saved.done()) {
                throw new IllegalStateException(saved.problems().toString());
            }
        }
    }

    /** The description of a field; one with a list has 甲, 乙 and 丙. */
    public static Row field(String title, String name, String kind) {
        Row row = Row.NEW.with(FieldLedger.LEDGER, title).with(FieldLedger.NAME, name).with(FieldLedger.KIND, kind);
        return kind.equals(FieldLedger.CHOICE) ? row.with(FieldLedger.CHOICES, "甲\n乙\n丙") : row;
    }

    /** Adds it, which must be possible. */
    public static Saved add(Office office, Row field) {
        Register fields = office.registers().get(FieldLedger.KEY);
        Saved saved = fields.save(field, ENTRY);
        if (!saved.done()) {
            throw new IllegalStateException(saved.problems().toString());
        }
        return saved;
    }
}
