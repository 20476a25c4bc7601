package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.streetunion.app.database.Sql;

/** Transfers of members, from their dated membership. */
public final class TransferFactsStore {
    private static final List<String> TRANSFERS = List.of("街道内接转", "转出待接收", "转出", "接转退回", "转入");
    private final Sql sql;

    /** Over the office's database. */
    public TransferFactsStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A member who was transferred.
     *
     * @param what which way
     * @param union where he is, or was when he left
     * @param where the place and the number of the slip; may be empty
     */
    public record Moved(LocalDate day, String what, String name, String cardNo, String union, String where) {}

    /** Those who on a day had been sent off and were not taken yet, the longest waiting first. */
    public List<Moved> open(LocalDate day) {
        return moved(MEMBERSHIP.MEMBERSHIP_.eq("转出待接收").and(MEMBERSHIP.VALID_FROM.le(day))
                .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.gt(day))));
    }

    /** Every transfer between two days, both included. */
    public List<Moved> between(LocalDate first, LocalDate last) {
        return moved(MEMBERSHIP.EVENT.in(TRANSFERS).and(MEMBERSHIP.VALID_FROM.between(first, last)));
    }

    private List<Moved> moved(Condition which) {
        return sql.read(context -> context
                .select(MEMBERSHIP.VALID_FROM, MEMBERSHIP.EVENT, PERSON.NAME, PERSON.CARD_NO, SUB_UNION.NAME, MEMBERSHIP.REASON)
                .from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).leftJoin(SUB_UNION)
                .on(SUB_UNION.ID.eq(MEMBERSHIP.UNION_ID)).where(PERSON.MEMBER_LIVE.isTrue()).and(which)
                .orderBy(MEMBERSHIP.VALID_FROM, SUB_UNION.NAME_KEY, PERSON.NAME_KEY, PERSON.ID).fetch())
                .map(found -> new Moved(found.value1(), found.value2(), found.value3(), text(found.value4()),
                        text(found.value5()),
                        found.value6()));
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
