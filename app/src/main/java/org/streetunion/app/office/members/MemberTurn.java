package org.streetunion.app.office.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Turning;

/**
 * How a change of 会籍状态 or 所在工会 is told. Reports count the events of the members' history, so the event follows from what changed;
 * what a person wrote instead is kept as the reason, and the row says what the real-name system wants to hear.
 */
final class MemberTurn {
    private static final String WITHIN = "街道内接转";
    private static final String PLAIN = "变更";
    private static final List<String> LEFT = List.of("转出", "退会", "除名");
    private static final int LONGEST_REASON = 400;

    private MemberTurn() {}

    /** The change of one member. */
    static Turning.Told tell(Row before, Row after, Act act) {
        LocalDate day = Objects.requireNonNull(act.changedOn(), "a change has its day");
        String event = event(before, after, act.event());
        return new Turning.Told(MemberCodes.CHANGES.codes().contains(event) ? noted(before, after, event, act) : after,
                Act.change(act.actor(), act.kind(), day, event, reason(act, event, after)));
    }

    /** What happened. */
    private static String event(Row before, Row after, String said) {
        if (!after.agrees(before, MemberLedger.STATE)) {
            return Stream.of(said, after.agrees(before, MemberLedger.CHANGE) ? "" : after.get(MemberLedger.CHANGE, ""))
                    .filter(word -> leadsTo(word, after)).findFirst().orElseGet(() -> turned(before, after));
        }
        if (before.get(MemberLedger.UNION) != null && !after.agrees(before, MemberLedger.UNION) && !left(after)) {
            return WITHIN;
        }
        return flows(said) ? PLAIN : said;
    }

    /** Whether a word is a kind of change after which one is what the row says. */
    private static boolean leadsTo(String word, Row after) {
        return after.get(MemberLedger.STATE, "").equals(MemberRules.STATE_AFTER.get(word));
    }

    /** Who is no longer a member goes from no union to another. */
    private static boolean left(Row row) {
        return LEFT.contains(row.get(MemberLedger.STATE, ""));
    }

    private static boolean flows(String word) {
        return MemberCodes.CHANGES.codes().contains(word);
    }

    private static String turned(Row before, Row after) {
        String state = after.get(MemberLedger.STATE, PLAIN);
        return state.equals("在册") ? switch (before.get(MemberLedger.STATE, "申请中")) {
            case "转出" -> "转入";
            case "转出待接收" -> "接转退回";
            case "保留", "退会", "除名" -> "恢复";
            default -> "入会";
        } : state;
    }

    /** What was filled in beside the change stands; what was said of an earlier change goes. */
    private static Row noted(Row before, Row after, String event, Act act) {
        Row noted = after;
        if (after.agrees(before, MemberLedger.CHANGE)) {
            noted = noted.with(MemberLedger.CHANGE, event);
        }
        if (after.agrees(before, MemberLedger.CHANGED_ON)) {
            noted = noted.with(MemberLedger.CHANGED_ON, act.changedOn());
        }
        return after.agrees(before, MemberLedger.CHANGE_REASON) ? noted.with(MemberLedger.CHANGE_REASON, listed(act)) : noted;
    }

    private static @Nullable String listed(Act act) {
        return Stream.of(act.event(), act.reason()).map(MemberCodes.REASONS::find).flatMap(Optional::stream).findFirst()
                .orElse(null);
    }

    private static String reason(Act act, String event, Row after) {
        String said = act.event();
        boolean more = !List.of("", PLAIN, event, after.get(MemberLedger.STATE, "")).contains(said);
        String reason = Stream.of(more ? said : "", act.reason()).filter(part -> !part.isEmpty()).distinct()
                .collect(Collectors.joining("；"));
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
