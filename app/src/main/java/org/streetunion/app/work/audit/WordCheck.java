package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Occasions;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.voucherwords.VoucherWordLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.audit.SpentEntryStore;
import org.streetunion.app.reporting.audit.SpentEntryStore.Spent;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/**
 * 科目与摘要: what the words of an entry say is held against its account, against what may not be paid, against the limit of the gift that it
 * is, and against the ratios of activities. Words that nobody listed still want a person.
 */
final class WordCheck implements Source {
    private static final String GIFTS = "慰问#";
    private final Office office;
    private final Parameters parameters;
    private final ActivityRatios ratios;

    WordCheck(Office office, Parameters parameters) {
        this.office = office;
        this.parameters = parameters;
        this.ratios = new ActivityRatios(parameters);
    }

    @Override
    public int check() {
        return 5;
    }

    @Override
    public Part read(LocalDate from, LocalDate to) {
        WordRules rules = WordRules.of(office);
        if (rules.none()) {
            return Part.nothing("“摘要关键词”是空的，科目与摘要是否相符要人看");
        }
        SpentEntryStore store = new SpentEntryStore(office.database().sql());
        List<Spent> year = store.between(from.withDayOfYear(1), to);
        List<Finding> findings = new ArrayList<>();
        for (Spent entry : year.stream().filter(each -> !each.day().isBefore(from)).toList()) {
            Stream.of(account(rules, entry), banned(rules, entry), gift(rules, entry), ratios.prize(rules, entry),
                    ratios.lecture(rules, entry)).flatMap(Optional::stream)
                    .forEach(words -> findings.add(new Finding(told(entry) + words, VoucherLedger.KEY, entry.id())));
        }
        findings.addAll(ratios.fees(rules, store, year, from, to));
        return new Part(findings, "科目与摘要按“设置”里的“摘要关键词”查，没有列的字眼要人看", true);
    }

    /** Where one of several rows agrees, nothing is said: a lecture in a training course belongs to either. */
    private static Optional<String> account(WordRules rules, Spent entry) {
        List<WordRules.Rule> met = rules.meeting(entry, VoucherWordLedger.ACCOUNT);
        if (met.isEmpty() || met.stream().anyMatch(rule -> rule.fits(entry))) {
            return Optional.empty();
        }
        WordRules.Rule rule = met.get(0);
        return Optional.of("记在“" + entry.account() + "”，摘要里有“" + rule.word(entry.summary()) + "”，一般记 "
                + String.join("、", rule.accounts()) + "，请核对" + rule.because());
    }

    private static Optional<String> banned(WordRules rules, Spent entry) {
        return rules.meeting(entry, VoucherWordLedger.BANNED).stream().findFirst().map(
                rule -> "摘要里有“" + rule.word(entry.summary()) + "”，工会经费一般不得列支，请核对" + rule.because());
    }

    /** What came from the register of gifts is looked at there, person by person. */
    private Optional<String> gift(WordRules rules, Spent entry) {
        if (entry.origin().startsWith(GIFTS)) {
            return Optional.empty();
        }
        return rules.meeting(entry, VoucherWordLedger.GIFT).stream().map(rule -> limit(rule.occasion(), entry))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> limit(String occasion, Spent entry) {
        Integer said = entry.people();
        long people = said == null ? 1 : Math.max(1, said);
        return parameters.find(Occasions.limit(occasion), entry.day()).filter(limit -> limit.amount() != null)
                .filter(limit -> entry.cents() > BenefitLedger.cents(limit) * people)
                .map(limit -> occasion + "慰问" + (said == null
                        ? "没有写受益人数，按 1 人算，"
                        : " " + people + " 人，每人 "
                                + Types.money(entry.cents() / people) + " 元，")
                        + "超过标准 " + limit.words() + basis(limit));
    }

    static String basis(Parameter limit) {
        return limit.basis().isEmpty() ? "" : "（" + limit.basis() + "）";
    }

    static String told(Spent entry) {
        return "凭证 " + entry.number() + "　" + entry.day() + " " + entry.summary() + " " + Types.money(entry.cents()) + " 元：";
    }

    static String numbers(List<Spent> entries) {
        return entries.stream().map(Spent::number).distinct().limit(5).collect(Collectors.joining("、"))
                + (entries.stream().map(Spent::number).distinct().count() > 5 ? " 等" : "");
    }
}
