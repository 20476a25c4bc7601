package org.streetunion.app.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.reporting.cards.CardVerdict;

/** 核验会员卡: whether the code of a card is ours, and what has become of the card and its holder since. */
public final class VerifyCard {
    private VerifyCard() {}

    /** Judges what a scanner read. */
    public static CardVerdict judge(Office office, String scanned) {
        CardVerdict verdict = office.cards().seal().judge(scanned);
        return verdict.kind() != CardVerdict.Kind.GENUINE
                ? verdict
                : verdict.and(verdict.payload().map(payload -> now(office, payload.number())).orElse(""));
    }

    private static String now(Office office, String number) {
        List<Row> holders = with(office.registers().get("members"), MemberLedger.CARD_NO, number);
        String lost = lost(office, number) ? "注意：这个证号的卡已挂失，请核对持卡人身份。" : "";
        if (holders.size() != 1) {
            return "。会员证号 " + number + (holders.isEmpty() ? "，会员台账里没有这个证号，请查回收站。" : "，台账里有多人用这个证号，请核对。") + lost;
        }
        Row holder = holders.get(0);
        String union = Optional.ofNullable(holder.get(MemberLedger.UNION)).map(each -> "，" + each.label()).orElse("");
        String state = holder.get(MemberLedger.STATE, "未填");
        String standing = state.equals("在册") ? "，在册。" : "。注意：会籍状态是“" + state + "”。";
        return String.format(Locale.ROOT, "。持卡人 %s，会员证号 %s%s%s%s", holder.get(PersonFacts.NAME, ""), number, union, standing,
                lost);
    }

    /** Whether the latest card of that number was reported lost. */
    private static boolean lost(Office office, String number) {
        Query cards = Query.ALL.and(new Filter.OneOf(CardLedger.CARD_NO.key(), List.of(number)));
        Register made = office.registers().get(PrintCards.MADE);
        List<Row> rows = made.store().rows(made.ids(cards));
        return rows.stream().anyMatch(row -> row.get(CardLedger.STATE, "").equals(CardLedger.LOST))
                && rows.stream().noneMatch(row -> row.get(CardLedger.STATE, "").equals(CardLedger.VALID));
    }

    private static List<Row> with(Register register, Column<String> column, String value) {
        Map<List<Object>, List<Long>> found = register.store().find(List.of(column), List.of(List.of(value)));
        long[] ids = found.values().stream().flatMap(List::stream).mapToLong(Long::longValue).toArray();
        return register.labelled(register.store().rows(ids));
    }
}
