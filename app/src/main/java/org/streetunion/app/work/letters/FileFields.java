package org.streetunion.app.work.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;

/**
 * What the file of an election or a founding tells a letter beyond its own columns: the term it leads to, the request it answers, and the
 * people on its list. Where the register of candidates names nobody, those who are to sit in the bodies are the candidates; once the
 * meeting was held they, and the candidates who are marked so, were elected.
 */
final class FileFields {
    private static final String CANDIDATES = "候选人";
    private static final String ELECTED = "当选人员";
    /** The names; empty where no file is at hand, so that a template that uses them is not called broken. */
    static final GivenFields NAMES = new GivenFields(
            blank("换届届次", "任期起", "任期止", "大会日期", "请示文号", "请示日期", "应到人数", "实到人数", "候选人数", "当选人数"),
            Map.of(CANDIDATES, List.of(SeatFields.NAMES), ELECTED, List.of(SeatFields.NAMES)));
    /** The same with lists of nobody. */
    static final GivenFields NOTHING = new GivenFields(NAMES.values(), Map.of(CANDIDATES, List.of(), ELECTED, List.of()));

    private FileFields() {}

    /** Of a file. */
    static GivenFields of(Office office, FileKind kind, Row file, Viewer viewer) {
        boolean election = kind == FileKind.ELECTION;
        int term = term(kind, file);
        LocalDate met = met(kind, file);
        LocalDate from = election && file.get(ElectionLedger.STARTS_ON) != null ? file.get(ElectionLedger.STARTS_ON) : met;
        Integer years = file.get(election ? ElectionLedger.YEARS : FoundingLedger.YEARS);
        Step request = election ? ElectionLedger.REQUEST : FoundingLedger.REQUEST;
        Map<String, LetterValue> values = new LinkedHashMap<>();
        values.put("换届届次", LetterValue.of(BigDecimal.valueOf(term)));
        values.put("任期起", day(from));
        values.put("任期止", day(from == null || years == null ? null : from.plusYears(years).minusDays(1)));
        values.put("大会日期", day(met));
        values.put("请示文号", LetterValue.of(file.get(request.no(), "")));
        values.put("请示日期", day(file.get(request.on())));
        Reference union = union(kind, file);
        if (union == null) {
            return new GivenFields(values, NOTHING.rows());
        }
        List<Map<String, LetterValue>> seated = SeatFields.seated(office, union, term, viewer);
        List<Map<String, LetterValue>> standing = SeatFields.candidates(office, union, term, viewer);
        List<Map<String, LetterValue>> candidates = standing.isEmpty() ? seated : standing;
        List<Map<String, LetterValue>> elected = met == null ? List.of() : seated;
        values.put("候选人数", many(candidates.size()));
        values.put("当选人数", many(elected.size()));
        return new GivenFields(values, Map.of(CANDIDATES, candidates, ELECTED, elected));
    }

    /** Why a letter about the result cannot go out: it would name nobody; empty when somebody was elected. */
    static Optional<String> nobody(Office office, FileKind kind, Row file) {
        if (met(kind, file) == null) {
            return Optional.of("还没有登记大会日期，批复里写不出当选人员，请先登记这一步");
        }
        Reference union = union(kind, file);
        boolean none = union == null
                || SeatFields.seated(office, union, term(kind, file), Viewer.full(Actor.PROGRAM)).isEmpty();
        return none
                ? Optional.of("还没有当选人员，批复里写不出名单。请先在“候选人”里勾选“是否当选”，或在“代表和委员”里登记当选的人")
                : Optional.empty();
    }

    private static int term(FileKind kind, Row file) {
        return kind == FileKind.ELECTION ? file.get(ElectionLedger.TERM_NO, 0) : 1;
    }

    private static @Nullable LocalDate met(FileKind kind, Row file) {
        return file.get(kind == FileKind.ELECTION ? ElectionLedger.MEETING.on() : FoundingLedger.MEETING.on());
    }

    /** The union that a file is about; null while there is none. */
    static @Nullable Reference union(FileKind kind, Row file) {
        return file.get(kind == FileKind.ELECTION ? ElectionLedger.UNION : FoundingLedger.UNION);
    }

    /** Nobody is blank, so that a condition on the number holds only where there is somebody. */
    private static LetterValue many(int people) {
        return people == 0 ? LetterValue.of("") : LetterValue.of(BigDecimal.valueOf(people));
    }

    private static LetterValue day(@Nullable LocalDate day) {
        return day == null ? LetterValue.of("") : LetterValue.of(day);
    }

    private static Map<String, LetterValue> blank(String... names) {
        return SeatFields.blank(names);
    }
}
