package org.streetunion.app.work.cadres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.work.Office;

/** A few invented cadres of a street, entered as in a form. */
public final class Cadres {
    /** Who enters them. */
    public static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private final Office office;

    /** In this office. */
    public Cadres(Office office) {
        this.office = office;
    }

    /** Saves a row and expects that it is written. */
    public long save(String ledger, Row row) {
        Saved saved = tried(ledger, row);
        if (!saved.done()) {
            throw new IllegalStateException(ledger + saved.problems());
        }
        return saved.id();
    }

    /** Saves a row if it can be. */
    public Saved tried(String ledger, Row row) {
        return office.registers().get(ledger).save(row, ENTRY);
    }

    /** What is said of a draft, in one text. */
    public static String said(Saved saved) {
        return saved.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }

    /** A cadre. */
    public long person(String name) {
        return save("people",
                Row.NEW.with("name", name).with("mobile", "1390000" + String.format("%04d", name.hashCode() & 0xfff)));
    }

    /** A union. */
    public long union(String name) {
        return save("unions", Row.NEW.with("name", name).with("code", "U" + (name.hashCode() & 0xffff)).with("kind", "独立基层工会")
                .with("form", "工会委员会").with("state", "正常").with("community", "红联社区"));
    }

    /** A number of the parameter table. */
    public void limit(String name, String amount, String unit) {
        save("parameters",
                Row.NEW.with("name", name).with("amount", new BigDecimal(amount)).with("unit", unit).with("force", "参考")
                        .with("basis", "工会法第四十一条（参照）").with("valid_from", LocalDate.of(2000, 1, 1)));
    }

    /** The street's part-time vice-chair from a day on. */
    public static Row viceChair(long person, LocalDate from) {
        return post(person, "副主席", "兼职", "街道", from).with(AppointmentLedger.CHOSEN_HOW, "选举");
    }

    /** The street's assistant for a time. */
    public static Row assistant(long person, LocalDate from, LocalDate to) {
        return post(person, "协理员", "聘任", "街道", from).with(AppointmentLedger.CHOSEN_HOW, "聘任")
                .with(AppointmentLedger.ENDS_ON, to);
    }

    /** A post. */
    public static Row post(long person, String post, String status, String level, LocalDate from) {
        return Row.NEW.with(AppointmentLedger.PERSON, Reference.to(person)).with(AppointmentLedger.POST, post)
                .with(AppointmentLedger.STATUS, status).with(AppointmentLedger.LEVEL, level)
                .with(AppointmentLedger.STARTS_ON, from);
    }

    /** The stored row. */
    public Row row(String ledger, long id) {
        return List.copyOf(office.registers().get(ledger).store().rows(new long[]{id})).get(0);
    }
}
