package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.coefficients.CoefficientLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** An office with standards, and a few invented people who are paid. */
public final class PayOffice {
    /** The first day of everything. */
    public static final LocalDate START = LocalDate.of(2026, 1, 1);
    /** Enters the cadres. */
    public final Cadres cadres;
    private final Office office;
    private final Map<String, Long> people = new HashMap<>();

    /** Over this office. */
    public PayOffice(Office office) {
        this.office = office;
        this.cadres = new Cadres(office);
    }

    /** A person, once. */
    public long person(String name) {
        return people.computeIfAbsent(name, cadres::person);
    }

    /** The street's part-time vice-chair; gives the post. */
    public long viceChair(String name, LocalDate from) {
        return cadres.save("appointments", Cadres.viceChair(person(name), from));
    }

    /** The street's assistant; gives the post. */
    public long assistant(String name, LocalDate from, LocalDate to) {
        return cadres.save("appointments", Cadres.assistant(person(name), from, to));
    }

    /** The chair of a firm's union. */
    public long chair(String name, String union, LocalDate from) {
        return cadres.save("appointments", Cadres.post(person(name), "主席", "兼职", "企业", from).with(AppointmentLedger.UNION,
                Reference.to(cadres.union(union))));
    }

    /** A standard for everybody of a kind. */
    public long standard(String kind, String item, String per, @Nullable Long fen, LocalDate from) {
        return cadres.save(StandardLedger.KEY, standardRow(kind, item, per, fen, from));
    }

    /** The same, not yet entered. */
    public static Row standardRow(String kind, String item, String per, @Nullable Long fen, LocalDate from) {
        return Row.NEW.with(StandardLedger.KIND, kind).with(StandardLedger.ITEM, item).with(StandardLedger.PER, per)
                .with(StandardLedger.SCALE, "不分档").with(StandardLedger.AMOUNT, fen).with(StandardLedger.FROM, from);
    }

    /** A coefficient from a number of points on. */
    public void coefficient(String kind, String from, @Nullable String to, String coefficient) {
        cadres.save(CoefficientLedger.KEY, Row.NEW.with(CoefficientLedger.KIND, kind)
                .with(CoefficientLedger.FROM_POINTS, new BigDecimal(from))
                .with(CoefficientLedger.TO_POINTS, to == null ? null : new BigDecimal(to))
                .with(CoefficientLedger.COEFFICIENT, new BigDecimal(coefficient)).with(CoefficientLedger.FROM, START));
    }

    /** A decided appraisal. */
    public long appraisal(String name, int year, String grade, LocalDate decided) {
        return cadres.save(AppraisalLedger.KEY, Row.NEW.with(AppraisalLedger.YEAR, year)
                .with(AppraisalLedger.PERSON, Reference.to(person(name))).with(AppraisalLedger.KIND, "协理员")
                .with(AppraisalLedger.GRADE, grade).with(AppraisalLedger.DECIDED, decided));
    }

    /** Proposes a month. */
    public ProposePay.Proposal month(Crowd crowd, int year, int month) {
        return propose(crowd, PayPeriod.of(YearMonth.of(year, month)));
    }

    /** Proposes a period. */
    public ProposePay.Proposal propose(Crowd crowd, PayPeriod period) {
        return Pay.usual(office).propose().run(new ProposePay.Order(crowd, period, ""), Cadres.CLERK);
    }

    /** Takes a batch one step on. */
    public Saved step(long batch, PayStep step) {
        return Pay.usual(office).move().run(new MovePay.Order(batch, step, LocalDate.of(2026, 10, 9), "顾主席", ""), Cadres.CLERK);
    }

    /** Takes a batch on until it is locked. */
    public void lock(long batch) {
        for (PayStep step : PayStep.values()) {
            Saved saved = step(batch, step);
            if (!saved.done()) {
                throw new IllegalStateException(step + Cadres.said(saved));
            }
        }
    }

    /** A batch as it is looked at. */
    public PayView view(long batch) {
        return Pay.usual(office).look(batch).orElseThrow();
    }

    /** All rows of a register. */
    public List<Row> rows(String ledger) {
        return office.registers().get(ledger).store().first(org.streetunion.app.ledger.Query.ALL, 999);
    }

    /** Somebody's line. */
    public Row line(long batch, String name) {
        return view(batch).lines().stream().filter(line -> PayLineLedger.PERSON.text(line).equals(name)).findFirst()
                .orElseThrow();
    }

    /** What is due to whom, by name. */
    public Map<String, @Nullable Long> due(long batch) {
        Map<String, @Nullable Long> due = new HashMap<>();
        view(batch).lines().forEach(line -> due.put(PayLineLedger.PERSON.text(line), line.get(PayLineLedger.DUE)));
        return due;
    }

    /** Why somebody is not in a batch. */
    public static String left(List<ProposePay.Left> left, String name) {
        return left.stream().filter(each -> each.person().label().equals(name)).map(ProposePay.Left::sentence).findFirst()
                .orElse("");
    }
}
