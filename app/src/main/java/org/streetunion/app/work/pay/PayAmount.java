package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.standards.StandardLedger;

/**
 * What somebody is due for a period, and why.
 *
 * @param base the standard of the whole period, null while a standard is missing
 * @param coefficient by which it was multiplied
 * @param days that count
 * @param all of how many
 * @param due 分, null while a standard is missing
 * @param reason the reckoning in words
 */
record PayAmount(@Nullable Long base, BigDecimal coefficient, int days, int all, @Nullable Long due, String reason) {
    private static final Map<String, Integer> MONTHS = Map.of("每月", PayPeriod.MONTH, "每季", PayPeriod.QUARTER, "每年",
            PayPeriod.YEAR);

    /** Reckons it. */
    static PayAmount of(PayPosts whose, PayFacts facts, PayRates rates) {
        return new Reckoning(whose, facts, rates).result();
    }

    /** One person's reckoning, part of the period by part, post by post. */
    private static final class Reckoning {
        private final PayPosts whose;
        private final PayFacts facts;
        private final PayRates rates;
        private final BigDecimal coefficient;
        private final List<String> words = new ArrayList<>();
        private final ExactSum sum = new ExactSum();
        private final String note;
        private long base;
        private boolean lacking;

        Reckoning(PayPosts whose, PayFacts facts, PayRates rates) {
            this.whose = whose;
            this.facts = facts;
            this.rates = rates;
            PayRates.Whom whom = whom(whose.first());
            LocalDate start = facts.period().from();
            Optional<BigDecimal> found = rates.coefficient(whom, start);
            this.coefficient = found.orElse(BigDecimal.ONE);
            String words = rates.words(whom, start);
            String lowering = rates.lowering(whom, start);
            this.note = (lowering.isEmpty() ? "" : "；" + lowering)
                    + (found.isEmpty() && rates.graduated(whom, start) ? "；没有得分，系数按 1" : "")
                    + (words.isEmpty() ? "" : "；" + words);
        }

        PayAmount result() {
            if (facts.crowd() == Crowd.VOLUNTEERS) {
                byDays();
            } else {
                facts.period().parts(length()).forEach(this::part);
            }
            boolean volunteer = facts.crowd() == Crowd.VOLUNTEERS;
            int days = volunteer ? facts.served(whose) : whose.count(facts.period());
            return new PayAmount(lacking ? null : Long.valueOf(base), coefficient, days,
                    volunteer ? days : facts.period().days(), lacking ? null : Long.valueOf(sum.rounded()),
                    String.join("＋", words) + (lacking || coefficient.compareTo(BigDecimal.ONE) == 0
                            ? ""
                            : "，系数 " + coefficient.toPlainString()) + note);
        }

        /** Into parts of how many months the period is cut: what the standard is for. */
        private int length() {
            int whole = Math.max(1, facts.period().length());
            return rates.standard(whom(whose.first()), facts.period().from())
                    .map(row -> MONTHS.getOrDefault(row.get(StandardLedger.PER, ""), whole)).orElse(whole);
        }

        private void part(PayPeriod part) {
            if (!facts.period().meets(part.from(), part.to()) || part.days() > facts.period().days()) {
                lack("标准的计发单位比这一批的期间长");
                return;
            }
            Row first = whose.days(part).keySet().stream().findFirst().orElse(whose.first());
            whose.days(part).forEach((post, days) -> standard(post, part)
                    .ifPresentOrElse(amount -> {
                        sum.add(amount, coefficient, days, part.days());
                        words.add(part.words() + " " + Types.MONEY.format(amount) + " 元×" + days + "/" + part.days() + " 天");
                    }, () -> lack("没有" + AppointmentKinds.of(post).orElse(facts.crowd().words())
                            + facts.crowd().item(facts.period()) + "的标准，请先填津贴标准")));
            base += standard(first, part).orElse(0L);
        }

        private void byDays() {
            int days = facts.served(whose);
            standard(whose.first(), facts.period()).ifPresentOrElse(amount -> {
                base = amount;
                sum.add(amount * days, coefficient, 1, 1);
                words.add(Types.MONEY.format(amount) + " 元×履职 " + days + " 天");
            }, () -> lack("没有志愿者服务补贴的标准，请先填津贴标准"));
        }

        private void lack(String sentence) {
            lacking = true;
            if (!words.contains(sentence)) {
                words.add(sentence);
            }
        }

        private Optional<Long> standard(Row post, PayPeriod part) {
            return rates.standard(whom(post), part.from()).flatMap(row -> Optional.ofNullable(row.get(StandardLedger.AMOUNT)));
        }

        private PayRates.Whom whom(Row post) {
            return new PayRates.Whom(List.of(AppointmentKinds.of(post).orElse(""), facts.crowd().words()),
                    facts.crowd().item(facts.period()), whose.person().id(), post.get(AppointmentLedger.UNION),
                    facts.grade(whose.person().id()).orElse(""), scored());
        }

        /** A year's award is paid for what that year's appraisal found, as its grade is; any other pay for the last one before. */
        private @Nullable LocalDate scored() {
            return facts.crowd().item(facts.period()).equals(Crowd.YEARLY) ? facts.period().to().plusDays(1) : null;
        }
    }
}
