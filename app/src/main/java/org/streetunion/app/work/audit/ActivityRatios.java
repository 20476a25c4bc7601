package org.streetunion.app.work.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Sources;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.voucherwords.VoucherWordLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.audit.SpentEntryStore;
import org.streetunion.app.reporting.audit.SpentEntryStore.Spent;
import org.streetunion.app.work.audit.Check.Finding;

/** The ratios of 总工办发〔2017〕32号 and the fees of those who teach: who may get prizes, what fees pay for first, how much an hour. */
final class ActivityRatios {
    private static final String PRIZES = "文体活动奖励面上限";
    private static final String TIMES = "春游秋游等弥补倍数";
    private static final String HALF_DAY = "讲课费半天学时上限";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern TOOK_PART = Pattern.compile("参[加与赛]\\D{0,3}?(\\d{1,6})\\s*(?:人|名)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3})\\s*(?:个)?(?:学时|课时)");
    /** By the title that a summary names; the first that is found counts. */
    private static final Map<String, String> TITLES = titles();
    private final Parameters parameters;

    ActivityRatios(Parameters parameters) {
        this.parameters = parameters;
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("院士", "讲课费标准（院士、知名专家）");
        titles.put("知名专家", "讲课费标准（院士、知名专家）");
        titles.put("副教授", "讲课费标准（副高）");
        titles.put("副高", "讲课费标准（副高）");
        titles.put("正高", "讲课费标准（正高）");
        titles.put("教授", "讲课费标准（正高）");
        return titles;
    }

    /** Prizes for more of those who took part than may get one; what does not say how many took part is left. */
    Optional<String> prize(WordRules rules, Spent entry) {
        Matcher found = TOOK_PART.matcher(entry.summary());
        Integer people = entry.people();
        if (people == null || rules.meeting(entry, VoucherWordLedger.PRIZE).isEmpty() || !found.find()) {
            return Optional.empty();
        }
        long all = Long.parseLong(found.group(1));
        return limit(PRIZES, entry.day())
                .filter(limit -> HUNDRED.multiply(BigDecimal.valueOf(people))
                        .compareTo(amount(limit).multiply(BigDecimal.valueOf(all))) > 0)
                .map(limit -> "参加 " + all + " 人，奖励 " + people + " 人，超过 " + limit.words() + WordCheck.basis(limit));
    }

    /** A lecture above what an hour of the title it names may cost; one that names none is held against the highest. */
    Optional<String> lecture(WordRules rules, Spent entry) {
        Matcher found = HOURS.matcher(entry.summary());
        if (rules.meeting(entry, VoucherWordLedger.LECTURE).isEmpty() || !found.find()) {
            return Optional.empty();
        }
        long hours = Math.max(1, Long.parseLong(found.group(1)));
        Optional<Parameter> half = limit(HALF_DAY, entry.day());
        if (entry.summary().contains("半天")
                && half.filter(most -> amount(most).compareTo(BigDecimal.valueOf(hours)) < 0).isPresent()) {
            return half.map(most -> "半天写了 " + hours + " 学时，超过 " + most.words() + WordCheck.basis(most));
        }
        String title = TITLES.entrySet().stream().filter(each -> entry.summary().contains(each.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("讲课费标准（院士、知名专家）");
        return limit(title, entry.day()).filter(limit -> entry.cents() > BenefitLedger.cents(limit) * hours)
                .map(limit -> hours + " 学时，每学时 " + Types.money(entry.cents() / hours) + " 元，超过“" + limit.name() + "”每学时 "
                        + limit.words() + WordCheck.basis(limit));
    }

    /** Outings of a book's year that other money than fees paid for, above so many times the fees of the year. */
    List<Finding> fees(WordRules rules, SpentEntryStore store, List<Spent> year, LocalDate from, LocalDate to) {
        Optional<Parameter> times = limit(TIMES, to);
        Map<Long, List<Spent>> byBook = new LinkedHashMap<>();
        year.stream().filter(entry -> entry.day().getYear() == to.getYear() && !entry.source().equals(Sources.FEES))
                .filter(entry -> !rules.meeting(entry, VoucherWordLedger.FROM_FEES).isEmpty())
                .forEach(entry -> byBook.computeIfAbsent(entry.book(), any -> new ArrayList<>()).add(entry));
        List<Finding> findings = new ArrayList<>();
        Map<Long, Long> fees = byBook.isEmpty() ? Map.of() : store.fees(to.withDayOfYear(1), to);
        byBook.forEach((book, entries) -> times.flatMap(limit -> above(limit, entries, fees.getOrDefault(book, 0L)))
                .filter(words -> !entries.get(entries.size() - 1).day().isBefore(from))
                .ifPresent(words -> findings.add(new Finding(words, VoucherLedger.KEY, entries.get(entries.size() - 1).id()))));
        return findings;
    }

    private static Optional<String> above(Parameter limit, List<Spent> entries, long fees) {
        long spent = entries.stream().mapToLong(Spent::cents).sum();
        boolean over = BigDecimal.valueOf(spent).compareTo(amount(limit).multiply(BigDecimal.valueOf(fees))) > 0;
        return over
                ? Optional.of(entries.get(0).bookName() + " " + entries.get(0).day().getYear() + " 年春游秋游、电影等由会费以外开支 "
                        + Types.money(spent) + " 元（凭证 " + WordCheck.numbers(entries) + "），超过当年会费收入 " + Types.money(fees) + " 元的 "
                        + limit.words() + WordCheck.basis(limit))
                : Optional.empty();
    }

    private Optional<Parameter> limit(String name, LocalDate day) {
        return parameters.find(name, day).filter(limit -> limit.amount() != null);
    }

    private static BigDecimal amount(Parameter limit) {
        BigDecimal amount = limit.amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
