package org.streetunion.sample.expected;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.make.staff.MoneyWorks;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;

/** What the office's own book has to say of the third quarter of 2026, in 分, and which three things an auditor has to find. */
public final class ExpectedMoney {
    private static final Quarter QUARTER = Quarter.NOW;

    private ExpectedMoney() {}

    /** What came in and was spent in the quarter, by account: number and name. */
    public static Map<String, Long> quarter(Office office) {
        return moved(office, QUARTER.first(), QUARTER.last());
    }

    /** The same since the year began. */
    public static Map<String, Long> year(Office office) {
        return moved(office, QUARTER.first().withDayOfYear(1), QUARTER.last());
    }

    /** What several registers have to add up to. */
    public static Map<String, Long> totals(Office office) {
        DeedWork deeds = DeedWorks.of(office);
        List<MoneyWork.Entry> booked = DeedFlows.of(office);
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put("经费收缴笔数", (long) deeds.dues().size());
        totals.put("经费收缴实缴", sum(booked.stream().filter(MoneyWork.Entry::incoming)));
        totals.put("其中街道留成", of(booked, "402"));
        totals.put("其中应付上级", of(booked, "221"));
        totals.put("其中建会筹备金", of(booked, "231"));
        totals.put("拨付笔数", (long) deeds.grants().takers().size());
        totals.put("拨付合计", of(booked, "506"));
        totals.put("慰问条数", (long) deeds.gifts().size());
        totals.put("慰问合计", of(booked, "502"));
        totals.put("季末银行存款", atBank(office, booked));
        return totals;
    }

    /** Words that each of the three hidden errors has to be told in: whose grant, whose gift, which entry. */
    public static List<String> hidden(Office office) {
        DeedWork deeds = DeedWorks.of(office);
        DeedWork.Gift over = deeds.gifts().stream()
                .filter(gift -> DeedWork.LIMITS.stream()
                        .anyMatch(limit -> limit.occasion().equals(gift.occasion()) && gift.cents() > limit.cents()))
                .findFirst().orElseThrow();
        MoneyWork.Entry alone = MoneyWorks.of(office).entries().stream()
                .filter(each -> each.signs().handler().equals(each.signs().approver())).findFirst().orElseThrow();
        return List.of(Objects.requireNonNull(deeds.grants().lost()).name(),
                over.day() + " " + over.member().person().name().substring(0, 1),
                alone.day() + " " + alone.words().summary());
    }

    /** Writes 项目,分 and then the words of the three errors. */
    public static void write(Office office, Path file) throws IOException {
        Map<String, Long> all = new LinkedHashMap<>(totals(office));
        quarter(office).forEach((account, cents) -> all.put("本季 " + account, cents));
        String text = all.entrySet().stream().map(each -> each.getKey() + "," + each.getValue() + "\n")
                .collect(Collectors.joining());
        List<String> hidden = new ArrayList<>(hidden(office));
        Files.writeString(file,
                "项目,分\n" + text + hidden.stream().map(each -> "审计应发现," + each + "\n").collect(Collectors.joining()),
                StandardCharsets.UTF_8);
    }

    private static Map<String, Long> moved(Office office, LocalDate from, LocalDate to) {
        Map<String, Long> moved = new TreeMap<>();
        Stream.concat(MoneyWorks.of(office).entries().stream(), DeedFlows.of(office).stream())
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .filter(each -> each.account().startsWith("4") || each.account().startsWith("5"))
                .forEach(each -> moved.merge(each.account(), each.cents(), Long::sum));
        return moved;
    }

    private static long atBank(Office office, List<MoneyWork.Entry> booked) {
        MoneyWork work = MoneyWorks.of(office);
        long opening = work.openings().stream().filter(each -> each.account().startsWith("102"))
                .mapToLong(MoneyWork.Opening::cents).sum();
        return opening + Stream.concat(work.entries().stream(), booked.stream())
                .filter(each -> !each.day().isAfter(QUARTER.last()) && !each.words().settled().equals("现金"))
                .mapToLong(each -> each.incoming() ? each.cents() : -each.cents()).sum();
    }

    private static long of(List<MoneyWork.Entry> entries, String account) {
        return sum(entries.stream().filter(each -> each.account().startsWith(account)));
    }

    private static long sum(Stream<MoneyWork.Entry> entries) {
        return entries.mapToLong(MoneyWork.Entry::cents).sum();
    }
}
