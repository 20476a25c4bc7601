package org.streetunion.app.reporting.assessment;

import static org.streetunion.app.database.jooq.Tables.CRITERION;
import static org.streetunion.app.database.jooq.Tables.SCHEME;
import static org.streetunion.app.database.jooq.Tables.SCHEME_BAND;
import static org.streetunion.app.database.jooq.Tables.SCHEME_ITEM;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.scoring.ScoringNotation;
import org.streetunion.app.scoring.Listed;
import org.streetunion.app.reporting.UnionFactsStore;

/** Schemes with their items and bands, and the unions each is about. */
public final class SchemeFactsStore {
    private final Sql sql;

    /** Over the office's database. */
    public SchemeFactsStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A union that is assessed.
     *
     * @param community empty when unknown
     */
    public record Assessed(long id, String community, String name) {}

    /** The first lines of all schemes, the latest year first; patterns last. */
    public List<Scheme.Head> heads() {
        return sql.read(context -> context.selectFrom(SCHEME).where(SCHEME.LIVE.isTrue())
                .orderBy(DSL.coalesce(SCHEME.SCHEME_YEAR, DSL.inline(0)).desc(), SCHEME.ID).fetch(SchemeFactsStore::head));
    }

    /** A scheme; none when it is gone. */
    public Optional<Scheme> find(long id) {
        return sql.read(context -> context.selectFrom(SCHEME).where(SCHEME.LIVE.isTrue()).and(SCHEME.ID.eq(id)).fetchOptional())
                .map(found -> new Scheme(head(found),
                        new Scheme.Weighing(found.get(SCHEME.COUNTS), number(found.get(SCHEME.WEIGHT_SELF)),
                                number(found.get(SCHEME.WEIGHT_STREET)), number(found.get(SCHEME.WEIGHT_DISTRICT))),
                        items(id), bands(id)));
    }

    /** The unions that a scheme is about on a day, by community, then code: those that are named, else those of its kinds. */
    public List<Assessed> unions(long scheme, LocalDate day) {
        Record head = sql.read(context -> context.selectFrom(SCHEME).where(SCHEME.ID.eq(scheme)).fetchSingle());
        String chosen = head.get(SCHEME.CHOSEN);
        List<String> names = chosen == null ? List.of() : Listed.names(chosen);
        Condition which = names.isEmpty()
                ? among(SUB_UNION_HISTORY.KIND, head.get(SCHEME.KINDS)).and(among(SUB_UNION_HISTORY.FORM, head.get(SCHEME.FORMS)))
                        .and(among(SUB_UNION_HISTORY.SCENE, head.get(SCHEME.SCENES)))
                : SUB_UNION.NAME.in(names).or(SUB_UNION.CODE.in(names));
        return sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.COMMUNITY, SUB_UNION.NAME).from(SUB_UNION)
                .join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts()).and(which)
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID)
                .fetch(found -> new Assessed(found.value1(), words(found.value2()), found.value3())));
    }

    private static Condition among(Field<String> field, @Nullable String words) {
        List<String> wanted = words == null ? List.of() : Listed.words(words);
        return wanted.isEmpty() ? DSL.noCondition() : field.in(wanted);
    }

    private static Scheme.Head head(Record found) {
        return new Scheme.Head(found.get(SCHEME.ID), found.get(SCHEME.NAME), found.get(SCHEME.SCHEME_YEAR),
                words(found.get(SCHEME.STATE)), found.get(SCHEME.FIRST_PLACES),
                Boolean.TRUE.equals(found.get(SCHEME.FOR_PAY)), found.get(SCHEME.PREVIOUS_ID));
    }

    private List<Scheme.Item> items(long scheme) {
        List<Scheme.Item> items = new ArrayList<>();
        sql.read(context -> context
                .select(CRITERION.ID, CRITERION.NAME, CRITERION.CATEGORY, CRITERION.NATURE, CRITERION.SOURCE, CRITERION.SCORING,
                        CRITERION.EVIDENCE, CRITERION.POINTS_FROM, CRITERION.MAXIMUM, SCHEME_ITEM.MAXIMUM, SCHEME_ITEM.PART)
                .from(SCHEME_ITEM).join(CRITERION).on(CRITERION.ID.eq(SCHEME_ITEM.CRITERION_ID))
                .where(SCHEME_ITEM.SCHEME_ID.eq(scheme)).and(SCHEME_ITEM.LIVE.isTrue()).and(CRITERION.LIVE.isTrue())
                .orderBy(DSL.coalesce(SCHEME_ITEM.RANK, DSL.inline(9999)), CRITERION.CODE, CRITERION.ID).fetch())
                .forEach(found -> items.add(item(items.size() + 1, found)));
        return items;
    }

    private static Scheme.Item item(int number, Record found) {
        BigDecimal own = found.get(SCHEME_ITEM.MAXIMUM);
        String part = found.get(SCHEME_ITEM.PART);
        return new Scheme.Item(found.get(CRITERION.ID), number, found.get(CRITERION.NAME),
                part == null ? words(found.get(CRITERION.CATEGORY)) : part, Nature.of(found.get(CRITERION.NATURE)),
                found.get(CRITERION.SOURCE), number(own == null ? found.get(CRITERION.MAXIMUM) : own),
                ScoringNotation.parse(found.get(CRITERION.SCORING)).value(), found.get(CRITERION.SCORING),
                words(found.get(CRITERION.EVIDENCE)), words(found.get(CRITERION.POINTS_FROM)));
    }

    private List<Scheme.Band> bands(long scheme) {
        return sql.read(context -> context.selectFrom(SCHEME_BAND).where(SCHEME_BAND.SCHEME_ID.eq(scheme))
                .and(SCHEME_BAND.LIVE.isTrue()).orderBy(DSL.coalesce(SCHEME_BAND.LEAST, DSL.inline(BigDecimal.ZERO)).desc())
                .fetch(found -> new Scheme.Band(found.get(SCHEME_BAND.GRADE), found.get(SCHEME_BAND.LEAST),
                        found.get(SCHEME_BAND.BELOW), found.get(SCHEME_BAND.COEFFICIENT),
                        words(found.get(SCHEME_BAND.APPROVER)))));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : org.streetunion.app.ledger.Types.plain(number);
    }
}
