package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;

/** Writes into the register of cards what was made and what was lost, each time as one act that can be undone. */
public final class CardLog {
    /** The setting that says for how many years a card is good; empty when for ever. */
    public static final String YEARS = "card.valid.years";
    private static final int PAGE = 500;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;

    /** Kept for this person. */
    public CardLog(Office office, Actor actor) {
        this.office = office;
        this.actor = actor;
        this.today = LocalDate.now(office.clock());
    }

    /** The cards of these members were made; older ones of theirs that were in force are void. Gives the act's number. */
    long made(long[] members, CardOrder order, String where) {
        Act act = new Act(actor, Act.Kind.PRINT, null, "", order.reason());
        String what = order.reason().isEmpty() ? "" : "（" + order.reason() + "）";
        return written(act,
                "印" + CardDesigns.form(office, order.design()).words() + " " + members.length + " 张" + what + "：" + where,
                batch -> {
                    String form = CardDesigns.form(office, order.design()).words();
                    long[] had = office.turns().made(form);
                    int rows = members.length
                            + changed(office.turns().inForce(members, CardLedger.VALID, form), CardLedger.VOID, act, batch);
                    for (int from = 0; from < members.length; from += PAGE) {
                        long[] page = Arrays.copyOfRange(members, from, Math.min(members.length, from + PAGE));
                        Register register = office.registers().get(PrintCards.LEDGER);
                        List<Row> cards = register.labelled(register.store().rows(page)).stream()
                                .map(row -> card(row, order, Arrays.binarySearch(had, row.id()) >= 0)
                                        .with(CardLedger.FORM, form))
                                .toList();
                        register(PrintCards.MADE).store().write(cards, act, batch);
                    }
                    return rows;
                });
    }

    /**
     * 挂失: the cards in force of these members are lost. Gives the act's number, 0 when none of them has a card in force.
     *
     * @param reason how, for the journal
     */
    public long lost(long[] members, String reason) {
        long[] cards = office.turns().inForce(members, CardLedger.VALID, CardLedger.CARD);
        if (cards.length == 0) {
            return 0;
        }
        Act act = new Act(actor, Act.Kind.EDIT, null, "", reason);
        return written(act, "会员卡挂失 " + cards.length + " 张", batch -> changed(cards, CardLedger.LOST, act, batch));
    }

    private int changed(long[] cards, String state, Act act, long batch) {
        List<Row> rows = new ArrayList<>();
        for (Row row : register(PrintCards.MADE).store().rows(cards)) {
            rows.add(row.with(CardLedger.STATE, state).with(CardLedger.STATE_ON, today));
        }
        if (!rows.isEmpty()) {
            register(PrintCards.MADE).store().write(rows, act, batch);
        }
        return rows.size();
    }

    private Row card(Row member, CardOrder order, boolean again) {
        Reference union = member.get(MemberLedger.UNION);
        return Row.NEW.with(CardLedger.MEMBER, Reference.to(member.id())).with(CardLedger.NAME, member.get(PersonFacts.NAME))
                .with(CardLedger.CARD_NO, member.get(MemberLedger.CARD_NO))
                .with(CardLedger.UNION, union == null ? null : union.label())
                .with(CardLedger.KIND, again ? order.kind() : CardLedger.FIRST)
                .with(CardLedger.REASON, again && !order.reason().isEmpty() ? order.reason() : null)
                .with(CardLedger.PRINTED_ON, today).with(CardLedger.VALID_TO, validTo(office, today))
                .with(CardLedger.STATE, CardLedger.VALID);
    }

    /** The last day on which a card made on that day is good; null when for ever. */
    static @Nullable LocalDate validTo(Office office, LocalDate today) {
        String years = office.settings().get(YEARS).orElse("");
        return years.matches("[1-9]\\d?") ? today.plusYears(Long.parseLong(years)) : null;
    }

    private interface Writing {
        int into(long batch);
    }

    private long written(Act act, String subject, Writing writing) {
        long batch = office.batches().begin(act, PrintCards.MADE, subject);
        boolean done = false;
        try {
            int rows = writing.into(batch);
            office.batches().finish(batch, rows);
            done = true;
            return batch;
        } finally {
            if (!done) {
                office.batches().undo(batch, actor, lines -> {});
            }
        }
    }

    private Register register(String key) {
        return office.registers().get(key);
    }
}
