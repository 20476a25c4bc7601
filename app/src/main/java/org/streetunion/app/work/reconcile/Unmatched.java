package org.streetunion.app.work.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;

/**
 * Rows of both sides that no certificate number brought together: matched by name and birth date, narrowed by union, by the places of a
 * number that a mask shows, or by name and telephone; only where exactly one row of each side fits.
 */
final class Unmatched {
    private static final int SHOWN_END = 4;
    private final Map<String, List<Local>> byName = new HashMap<>();
    private final Map<String, List<Local>> byEnd = new HashMap<>();
    private final Map<Long, Local> all = new HashMap<>();

    /** What is needed of a row of ours. */
    record Local(long id, String name, @Nullable LocalDate birth, String number, boolean valid, String mobile, long union,
            String state) {
        boolean roster() {
            return MemberCodes.BELONGING.contains(state);
        }
    }

    /**
     * Who a row of the list is.
     *
     * @param row of the list
     * @param member ours, 0 when nobody is
     * @param note how it was found, or why not
     * @param unclear whether several could be meant
     */
    record Match(SystemRow row, long member, String note, boolean unclear) {}

    void add(Row row) {
        Reference union = row.get(MemberLedger.UNION);
        Local local = new Local(row.id(), row.get(PersonFacts.NAME, ""), row.get(PersonFacts.BIRTH_ON),
                row.get(PersonFacts.ID_NUMBER, ""), row.get(PersonFacts.ID_VALID, false), row.get(MemberLedger.MOBILE, ""),
                union == null ? 0 : union.id(), row.get(MemberLedger.STATE, ""));
        all.put(local.id(), local);
        byName.computeIfAbsent(local.name(), key -> new ArrayList<>(1)).add(local);
        if (local.number().length() >= SHOWN_END) {
            byEnd.computeIfAbsent(end(local.number()), key -> new ArrayList<>(1)).add(local);
        }
    }

    /** Those of ours that are on the register and that no row was found to be. */
    List<Local> left(Set<Long> matched) {
        return all.values().stream().filter(local -> local.roster() && !matched.contains(local.id()))
                .sorted(java.util.Comparator.comparingLong(Local::id)).toList();
    }

    /** Who each row is. Two rows that would be the same one of ours are both unclear. */
    List<Match> match(List<SystemRow> rows) {
        List<Match> first = rows.stream().map(this::match).toList();
        Set<Long> once = new HashSet<>();
        Set<Long> twice = new HashSet<>();
        first.stream().map(Match::member).filter(id -> id != 0 && !once.add(id)).forEach(twice::add);
        return first.stream().map(match -> twice.contains(match.member())
                ? new Match(match.row(), 0, "表里有几行都像同一名会员，分不清", true)
                : match).toList();
    }

    private Match match(SystemRow row) {
        boolean masked = row.certificate().indexOf('*') >= 0;
        boolean hidden = row.name().indexOf('*') >= 0;
        List<Local> named = hidden ? byVisibleName(row) : byName.getOrDefault(row.name(), List.of());
        if (masked) {
            return shown(row, named);
        }
        LocalDate birth = row.birth();
        List<Local> born = named.stream().filter(local -> birth != null && birth.equals(local.birth()))
                .filter(local -> !contradicts(row, local)).toList();
        if (!born.isEmpty()) {
            return only(row, born, "按姓名和出生日期对上");
        }
        String mobile = row.values().get(MemberLedger.MOBILE, "");
        Predicate<Local> rung = local -> !mobile.isEmpty() && mobile.equals(local.mobile()) && !contradicts(row, local)
                && (birth == null || local.birth() == null);
        return only(row, named.stream().filter(rung).toList(), "按姓名和手机对上");
    }

    /** A number of which some places are shown; ours without a number may be meant when birth date or union agree. */
    private Match shown(SystemRow row, List<Local> named) {
        List<Local> fitting = named.stream().filter(local -> !local.number().isEmpty())
                .filter(local -> SystemRow.fits(row.certificate(), local.number())).filter(local -> sameBirth(row, local))
                .toList();
        if (!fitting.isEmpty()) {
            return only(row, fitting, "证件号码隐去了几位，按看得见的几位对上");
        }
        LocalDate birth = row.birth();
        return only(row, named.stream().filter(local -> local.number().isEmpty() && birth != null && birth.equals(local.birth()))
                .toList(), "按姓名和出生日期对上");
    }

    private static boolean sameBirth(SystemRow row, Local local) {
        LocalDate said = row.values().get(PersonFacts.BIRTH_ON);
        return said == null || local.birth() == null || said.equals(local.birth());
    }

    /** Two right numbers that differ are two people, unless they work in the same place. */
    private static boolean contradicts(SystemRow row, Local local) {
        Reference union = row.values().get(MemberLedger.UNION);
        boolean same = union != null && union.id() != 0 && union.id() == local.union();
        return row.certain() && local.valid() && !same;
    }

    private static Match only(SystemRow row, List<Local> found, String how) {
        if (found.size() == 1) {
            return new Match(row, found.get(0).id(), how, false);
        }
        Reference union = row.values().get(MemberLedger.UNION);
        List<Local> near = union == null ? List.of() : found.stream().filter(local -> local.union() == union.id()).toList();
        if (near.size() == 1) {
            return new Match(row, near.get(0).id(), how + "，再按工会分清", false);
        }
        return found.isEmpty() ? new Match(row, 0, "", false) : new Match(row, 0, "本地有 " + found.size() + " 人对得上，分不清", true);
    }

    private List<Local> byVisibleName(SystemRow row) {
        String number = row.certificate();
        boolean ends = number.length() >= SHOWN_END && end(number).indexOf('*') < 0;
        return ends
                ? byEnd.getOrDefault(end(number), List.of()).stream()
                        .filter(local -> local.name().length() == row.name().length() && SystemRow.fits(row.name(), local.name()))
                        .toList()
                : List.of();
    }

    private static String end(String number) {
        return Objects.requireNonNull(number).substring(number.length() - SHOWN_END);
    }
}
