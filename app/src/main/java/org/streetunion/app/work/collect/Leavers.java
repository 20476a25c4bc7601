package org.streetunion.app.work.collect;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormSheet;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.MembershipChangesStore;
import org.streetunion.app.work.collect.Difference.Deed;
import org.streetunion.app.work.collect.Difference.Values;
import org.streetunion.app.work.collect.Difference.Verdict;

/** Members and officers who went: said so in their row, or no longer in the sheet, which is asked about. */
final class Leavers {
    private final CollectForm form;
    private final TodayRows rows;
    private final MembershipChangesStore memberships;
    private final Map<LocalDate, Set<Long>> changed = new HashMap<>();
    private final LocalDate today;

    Leavers(CollectForm form, TodayRows rows, MembershipChangesStore memberships, LocalDate today) {
        this.form = form;
        this.rows = rows;
        this.memberships = memberships;
        this.today = today;
    }

    /** What the row of a member says of where he went. */
    Optional<Difference> member(Alignment.Pair pair, UnionFate fate) {
        FormSheet sheet = form.sheets().get(CollectForm.ROSTER).form();
        Told told = told(sheet, pair, CollectForm.WHERE_TO, CollectForm.WENT_ON);
        long id = RowKeys.id(CollectForm.MEMBERS, pair.sent().key());
        Row now = rows.get(CollectForm.MEMBERS, id);
        String state = now == null ? "" : now.get(MemberLedger.STATE, "在册");
        if (told.silent() || now == null) {
            return Optional.empty();
        }
        Parsed<String> way = way(told.what());
        LocalDate on = RowComparison.day(told.day(), today);
        String chosen = way.value();
        Deed deed = chosen == null || on == null ? new Deed.None() : new Deed.Leave(id, chosen, on);
        Difference plain = difference(sheet, pair, CollectForm.WHERE_TO, Values.of("", told.words(), state), deed);
        if (chosen == null || on == null) {
            return Optional.of(plain.refused(complaint(told.lacking("去向"), way.complaint(), on)));
        }
        if (state.equals(chosen)) {
            return Optional.empty();
        }
        if (changed.computeIfAbsent(on, memberships::since).contains(id)) {
            return Optional.of(plain.refused("在 " + on + " 当天或之后还有会籍变动，请先核对，再在会员台账里办"));
        }
        boolean settled = !MemberCodes.BELONGING.contains(state) || !fate.holds(now);
        return Optional.of(settled ? plain.judged(Verdict.CONFLICT, "发出以后这名会员的会籍已有变动") : plain);
    }

    /** What the row of an officer says of the end of the post. */
    Optional<Difference> officer(Alignment.Pair pair) {
        FormSheet sheet = form.sheets().get(CollectForm.OFFICERS).form();
        Told told = told(sheet, pair, CollectForm.WHY_LEFT, CollectForm.LEFT_ON);
        long id = RowKeys.id(CollectForm.POSTS, pair.sent().key());
        Row now = rows.get(CollectForm.POSTS, id);
        if (told.silent() || now == null || ended(now)) {
            return Optional.empty();
        }
        Parsed<String> reason = AppointmentLedger.END_REASON.type().parse(told.what());
        LocalDate on = RowComparison.day(told.day(), today);
        LocalDate start = now.get(AppointmentLedger.STARTS_ON);
        String given = reason.value();
        boolean backwards = on != null && start != null && on.isBefore(start);
        boolean whole = given != null && on != null && !backwards;
        Difference plain = difference(sheet, pair, CollectForm.WHY_LEFT,
                Values.of("", told.words(), "在任"),
                whole ? ends(id, given, on) : new Deed.None());
        return Optional.of(whole
                ? plain
                : plain.refused(backwards ? "离任日期早于任职起" : complaint(told.lacking("离任原因"), reason.complaint(), on)));
    }

    /** A member whose row did not come back. */
    Optional<Difference> memberGone(FormRow sent, UnionFate fate) {
        long id = RowKeys.id(CollectForm.MEMBERS, sent.key());
        Row now = rows.get(CollectForm.MEMBERS, id);
        if (now == null || !MemberCodes.BELONGING.contains(now.get(MemberLedger.STATE, "在册")) || !fate.holds(now)) {
            return Optional.empty();
        }
        return Optional.of(gone(form.sheets().get(CollectForm.ROSTER).form(), sent, now.get(MemberLedger.STATE, "在册"),
                new Deed.Gone(id), "交回的表里没有这名会员了，是转出、退会、保留会籍，还是误删？"));
    }

    /** An officer whose row did not come back. */
    Optional<Difference> officerGone(FormRow sent) {
        long id = RowKeys.id(CollectForm.POSTS, sent.key());
        Row now = rows.get(CollectForm.POSTS, id);
        return now == null || ended(now)
                ? Optional.empty()
                : Optional.of(gone(form.sheets().get(CollectForm.OFFICERS).form(), sent, "在任", ends(id, "其他", today),
                        "交回的表里没有这一行了；采纳＝从今天起离任"));
    }

    private boolean ended(Row post) {
        LocalDate end = post.get(AppointmentLedger.ENDS_ON);
        return end != null && !end.isAfter(today);
    }

    private static Deed ends(long post, @Nullable String why, @Nullable LocalDate day) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(AppointmentLedger.END_REASON.key(), why);
        values.put(AppointmentLedger.ENDS_ON.key(), day);
        return new Deed.Change(CollectForm.POSTS, post, values);
    }

    private static Difference gone(FormSheet sheet, FormRow sent, String now, Deed deed, String note) {
        return new Difference(sheet.title() + "/" + sent.key() + "/gone/" + now, sheet.title(), 0, sent.cells().get(0), "少了这一行",
                Values.of(String.join(" ", sent.cells().subList(0, 2)).strip(), "", now), Verdict.ASK, note, deed);
    }

    private static Difference difference(FormSheet sheet, Alignment.Pair pair, String what, Values values, Deed deed) {
        return new Difference(sheet.title() + "/" + pair.sent().key() + "/" + what + "/" + values.returned() + "/" + values.now(),
                sheet.title(), pair.back().number(), pair.sent().cells().get(0), what, values, Verdict.CLEAN, "", deed);
    }

    private static Parsed<String> way(String where) {
        return CollectForm.WAYS.codes().contains(where) ? Parsed.of(where) : Types.choice(CollectForm.WAYS).parse(where);
    }

    private static Told told(FormSheet sheet, Alignment.Pair pair, String what, String day) {
        return new Told(pair.back().text(sheet.position(what)), pair.back().text(sheet.position(day)));
    }

    /** What a row says of somebody who left, and of the day. */
    private record Told(String what, String day) {
        boolean silent() {
            return what.isEmpty() && day.isEmpty();
        }

        String words() {
            return what + (day.isEmpty() ? "" : "　" + day);
        }

        String lacking(String heading) {
            return what.isEmpty() ? heading : "";
        }
    }

    private static String complaint(String blank, @Nullable String wrong, @Nullable LocalDate day) {
        if (!blank.isEmpty()) {
            return "只填了日期，没有选" + blank;
        }
        return wrong != null ? wrong : day == null ? "日期看不懂，或者晚于今天" : "";
    }
}
