package org.streetunion.app.work.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.ElectedSeats;

/** Who sits in the bodies of a union in a term, or stands for them, as a list of a letter: the chair first, delegates left out. */
final class SeatFields {
    /** What a row of the list answers to. */
    static final Map<String, LetterValue> NAMES = blank("姓名", "性别", "出生日期", "政治面貌", "单位", "职务", "得票数", "备注");
    private static final int MOST = 2_000;
    private static final List<String> BODIES = List.of("委员", "常委", "经审委员", "女职工委员");
    private static final Map<String, String> POSTS = Map.of("委员", "工会委员会委员", "常委", "常务委员", "经审委员", "经费审查委员会委员", "女职工委员",
            "女职工委员会委员", "经审主任", "经费审查委员会主任");

    private SeatFields() {}

    /**
     * Who sits in the bodies of a union in a term, as the viewer may see them; with those who were elected and are not entered yet, since
     * the seats are written when the file is closed, and the letter goes out before.
     */
    static List<Map<String, LetterValue>> seated(Office office, Reference union, int term, Viewer viewer) {
        Register register = office.registers().get(SeatLedger.KEY);
        List<Row> all = register.first(in(union, term), MOST, viewer);
        List<Row> standing = office.registers().get(CandidateLedger.KEY).first(in(union, term), MOST, viewer);
        Stream<Row> entered = ElectedSeats.of(office, standing, all).stream().map(seat -> viewer.see(register.ledger(), seat));
        return list(office, Stream.concat(all.stream().filter(seat -> seat.get(SeatLedger.LEFT_ON) == null), entered).toList(),
                viewer);
    }

    /** Who stands for the bodies: the register of candidates has the columns of the seats, under the same keys. */
    static List<Map<String, LetterValue>> candidates(Office office, Reference union, int term, Viewer viewer) {
        return list(office, office.registers().get(CandidateLedger.KEY).first(in(union, term), MOST, viewer), viewer);
    }

    private static Query in(Reference union, int term) {
        return Query.ALL.and(new Filter.OneOf(SeatLedger.UNION.key(), List.of(union)))
                .and(new Filter.OneOf(SeatLedger.TERM_NO.key(), List.of(term)))
                .and(new Filter.OneOf(SeatLedger.BODY.key(), BODIES));
    }

    private static List<Map<String, LetterValue>> list(Office office, List<Row> rows, Viewer viewer) {
        List<Row> seats = rows.stream()
                .sorted(Comparator.comparingInt(SeatFields::rank)
                        .thenComparingLong(row -> row.id() == 0 ? Long.MAX_VALUE : row.id()))
                .toList();
        Map<Long, Row> people = new HashMap<>();
        List<Long> ids = seats.stream().map(SeatFields::person).distinct().toList();
        office.registers().get("people").first(Query.ALL.and(new Filter.Ids("", ids)), MOST, viewer)
                .forEach(person -> people.put(person.id(), person));
        return seats.stream().map(seat -> values(seat, people.getOrDefault(person(seat), Row.NEW))).toList();
    }

    private static long person(Row seat) {
        return Objects.requireNonNull(seat.get(SeatLedger.PERSON), "a required column").id();
    }

    /** 主席 before 副主席 before whoever has no duty, body by body; the standing part belongs to the committee. */
    private static int rank(Row seat) {
        int duty = MeetingFacts.DUTIES.codes().indexOf(seat.get(SeatLedger.DUTY, ""));
        int body = BODIES.indexOf(seat.get(SeatLedger.BODY, ""));
        boolean committee = body <= 1;
        int within = duty >= 0 ? duty : MeetingFacts.DUTIES.codes().size() + (committee ? 1 - body : 0);
        return (committee ? 0 : body) * 100 + within;
    }

    private static Map<String, LetterValue> values(Row seat, Row person) {
        Map<String, LetterValue> values = new LinkedHashMap<>(NAMES);
        values.put("姓名", LetterValue.of(SeatLedger.PERSON.text(seat)));
        values.put("性别", LetterValue.of(seat.get(SeatLedger.SEX, "")));
        LocalDate born = seat.get(SeatLedger.BIRTH_ON);
        values.put("出生日期", born == null ? LetterValue.of(SeatLedger.BIRTH_ON.text(seat)) : LetterValue.of(born));
        values.put("政治面貌", LetterValue.of(PersonFacts.POLITICS_OF.text(person)));
        values.put("单位", LetterValue.of(PersonFacts.WORKPLACE.text(person)));
        String post = seat.get(SeatLedger.DUTY, seat.get(SeatLedger.BODY, ""));
        values.put("职务", LetterValue.of(POSTS.getOrDefault(post, post)));
        Integer votes = seat.get(SeatLedger.VOTES);
        values.put("得票数", votes == null ? LetterValue.of("") : LetterValue.of(BigDecimal.valueOf(votes)));
        values.put("备注", LetterValue.of(seat.get(SeatLedger.REMARK, "")));
        return values;
    }

    static Map<String, LetterValue> blank(String... names) {
        Map<String, LetterValue> blank = new LinkedHashMap<>();
        for (String name : names) {
            blank.put(name, LetterValue.of(""));
        }
        return blank;
    }
}
