package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Occasions;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;
import org.streetunion.app.work.benefits.BenefitLimits;

/** Gifts of a time above a limit, each or in their year, twice within days, without approval, handled and approved by one person. */
final class GiftChecks {
    private static final int MOST = 100_000;
    private final Office office;
    private final Parameters parameters;
    private final BenefitLimits limits;

    GiftChecks(Office office, Parameters parameters) {
        this.office = office;
        this.parameters = parameters;
        this.limits = new BenefitLimits(parameters);
    }

    /** By day; a gift is held against what the same person got before it, also before the time that is looked at. */
    List<Finding> findings(LocalDate from, LocalDate to) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Row>> before = new HashMap<>();
        for (Row row : rows(from, to)) {
            List<Row> got = before.computeIfAbsent(union(row) + "|" + BenefitLedger.person(row), any -> new ArrayList<>());
            if (!day(row).isBefore(from)) {
                sentences(row, got).forEach(words -> findings.add(new Finding(told(row) + words, BenefitLedger.KEY, row.id())));
            }
            got.add(row);
        }
        return findings;
    }

    private List<String> sentences(Row row, List<Row> before) {
        List<String> sentences = new ArrayList<>();
        limit(row).ifPresent(limit -> sentences.add("超过标准 " + limit.words() + basis(limit.basis())));
        List<Row> ofYear = before.stream().filter(other -> day(other).getYear() == day(row).getYear()).toList();
        for (Problem problem : limits.year(row, ofYear)) {
            sentences.add(problem.sentence() + basis(problem.basis()));
        }
        split(row, before)
                .ifPresent(other -> sentences.add(day(other) + " 已有一笔同一事由的，请核对是不是拆分"));
        String approver = row.get(BenefitLedger.APPROVED_BY);
        if (approver == null) {
            sentences.add("没有审批人");
        } else if (approver.equals(row.get(BenefitLedger.HANDLER))) {
            sentences.add("经办和审批是同一人（" + approver + "）");
        }
        return sentences;
    }

    /** The last gift on the same occasion, within the days that the office looks at. */
    private Optional<Row> split(Row row, List<Row> before) {
        int days = limits.days(day(row));
        return before.stream().filter(other -> row.agrees(other, BenefitLedger.OCCASION))
                .filter(other -> day(row).toEpochDay() - day(other).toEpochDay() <= days).reduce((first, last) -> last);
    }

    private Optional<Parameter> limit(Row row) {
        long people = Math.max(1, row.get(BenefitLedger.PEOPLE, 1));
        return parameters.find(Occasions.limit(row.get(BenefitLedger.OCCASION, "")), day(row))
                .filter(limit -> limit.amount() != null)
                .filter(limit -> row.get(BenefitLedger.AMOUNT, 0L) > BenefitLedger.cents(limit) * people);
    }

    /** From the beginning of the year, or so many days before the time when that is earlier. */
    private List<Row> rows(LocalDate from, LocalDate to) {
        LocalDate year = from.withDayOfYear(1);
        LocalDate near = from.minusDays(limits.days(from));
        Register register = office.registers().get(BenefitLedger.KEY);
        Query within = Query.ALL.and(new Filter.Between(BenefitLedger.DAY.key(), near.isBefore(year) ? near : year, to))
                .sort(Sort.by(BenefitLedger.DAY));
        return register.labelled(register.store().first(within, MOST));
    }

    private static String told(Row row) {
        return row.get(BenefitLedger.DAY) + " " + row.get(BenefitLedger.NAME, "") + " " + row.get(BenefitLedger.OCCASION, "")
                + "慰问 " + Types.money(row.get(BenefitLedger.AMOUNT, 0L)) + " 元：";
    }

    private static LocalDate day(Row row) {
        return Objects.requireNonNull(row.get(BenefitLedger.DAY), "a required column");
    }

    private static String basis(String basis) {
        return basis.isEmpty() ? "" : "（" + basis + "）";
    }

    private static long union(Row row) {
        Reference union = row.get(BenefitLedger.UNION);
        return union == null ? 0 : union.id();
    }
}
