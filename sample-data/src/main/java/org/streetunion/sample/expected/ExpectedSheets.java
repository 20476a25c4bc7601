package org.streetunion.sample.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.ListWork;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.model.organisation.Union;

/** What a program has to make of the sheets, lists and demands by 30 September 2026, counted line by line. */
public final class ExpectedSheets {
    /** The day of all figures. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExpectedSheets() {}

    /** What is done of a target, and the points it has brought so far; both null where a rate has nothing to be held against. */
    public record Outcome(@Nullable BigDecimal done, @Nullable BigDecimal points) {}

    /** Of one person's items: done, done after their day, and due without being done. */
    public record Crossed(int done, int late, int open) {}

    /** By the union's name, then by the target's. */
    public static Map<String, Map<String, Outcome>> targets(Office office, CadreWork duties, SheetWork work) {
        Map<String, Map<String, Outcome>> all = new LinkedHashMap<>();
        for (SheetWork.Target target : work.targets()) {
            Set<String> below = below(office, target.union());
            @Nullable
            BigDecimal done = done(office, duties, target, below);
            all.computeIfAbsent(target.union().name(), any -> new LinkedHashMap<>()).put(target.name(),
                    new Outcome(done, done == null ? null : points(target, done)));
        }
        return all;
    }

    private static @Nullable BigDecimal done(Office office, CadreWork duties, SheetWork.Target target, Set<String> below) {
        return switch (target.source()) {
            case "新建工会数" -> number(office.organisation().unions().stream()
                    .filter(union -> union.counts() && below.contains(union.name()) && within(union.founded())).count());
            case "新发展会员数" -> number(members(office, below).stream()
                    .filter(member -> !member.change().type().equals("转入") && within(member.joined())).count());
            case "走访次数" -> number(duties.duties().stream()
                    .filter(duty -> duty.kind().equals("走访") && below.contains(duty.union().name())).count());
            case "实名率" -> rate(members(office, below).stream().filter(member -> member.on(DAY)).toList());
            default -> number(target.hand().get(target.hand().size() - 1));
        };
    }

    private static @Nullable BigDecimal rate(List<Member> members) {
        if (members.isEmpty()) {
            return null;
        }
        long known = members.stream().filter(member -> member.person().known()).count();
        return number(known).multiply(HUNDRED).divide(number(members.size()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal points(SheetWork.Target target, BigDecimal done) {
        BigDecimal yearly = number(target.yearly());
        if (target.scoring().equals("完成得满分")) {
            return done.compareTo(yearly) >= 0 ? number(target.points()) : BigDecimal.ZERO;
        }
        BigDecimal percent = done.multiply(HUNDRED).divide(yearly, 2, RoundingMode.HALF_UP).min(HUNDRED);
        return number(target.points()).multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The names of a union and all that stand below it. */
    private static Set<String> below(Office office, Union union) {
        Set<String> names = new HashSet<>(Set.of(union.name()));
        boolean grown = true;
        while (grown) {
            int before = names.size();
            office.organisation().unions().stream().filter(each -> names.contains(each.seat().parent())).map(Union::name)
                    .toList().forEach(names::add);
            grown = names.size() > before;
        }
        return names;
    }

    private static List<Member> members(Office office, Set<String> unions) {
        return office.members().stream().filter(member -> unions.contains(member.work().union().name())).toList();
    }

    /** By person, of the items due by the day. */
    public static Map<String, Crossed> crossed(ListWork work) {
        Map<String, Crossed> all = new TreeMap<>();
        for (ListWork.Task task : work.tasks()) {
            List<ListWork.Closing> own = work.closings().stream().filter(each -> each.task().equals(task)).toList();
            int late = (int) own.stream().filter(each -> each.day().getDayOfMonth() > task.dueDay()).count();
            int months = DAY.getMonthValue() - task.from().getMonthValue() + 1;
            Crossed more = new Crossed(own.size(), late, months - own.size());
            all.merge(task.person(), more, (one, other) -> new Crossed(one.done() + other.done(), one.late() + other.late(),
                    one.open() + other.open()));
        }
        return all;
    }

    /** Of each demand what all unions together have done by the day, of how many. */
    public static Map<String, List<Integer>> demands(ListWork work) {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        for (ListWork.Quota quota : work.quotas()) {
            Map<String, ListWork.Progress> last = new LinkedHashMap<>();
            work.progress().stream().filter(each -> each.quota().equals(quota) && !each.day().isAfter(DAY))
                    .forEach(each -> last.merge(each.union().name(), each,
                            (one, other) -> one.day().isAfter(other.day()) ? one : other));
            all.put(quota.item(), List.of(last.values().stream().mapToInt(ListWork.Progress::done).sum(), quota.total()));
        }
        return all;
    }

    private static boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(BEGIN) && !day.isAfter(DAY);
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
