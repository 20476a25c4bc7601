package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.terms.TermLedger;

/**
 * A part-time vice-chair is elected and serves no longer than the term; nobody holds a post of one kind twice at a time. What was entered
 * long ago is left alone until one of these columns is changed.
 */
public final class AppointmentGuard implements Guard {
    private static final int MOST = 1_000;
    private static final String ELECTION_LAW = "工会法第十条";
    private static final List<Column<?>> ASKED = List.of(AppointmentLedger.PERSON, AppointmentLedger.POST,
            AppointmentLedger.STATUS, AppointmentLedger.LEVEL, AppointmentLedger.UNION, AppointmentLedger.CHOSEN_HOW,
            AppointmentLedger.TERM_NO, AppointmentLedger.STARTS_ON, AppointmentLedger.ENDS_ON);
    private final Registers registers;
    private final Settings settings;

    /** Over these registers; the settings know the street's own term. */
    public AppointmentGuard(Registers registers, Settings settings) {
        this.registers = registers;
        this.settings = settings;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        List<Problem> problems = new ArrayList<>();
        ended(stored, outcome).ifPresent(problems::add);
        if (stored.id() != 0 && ASKED.stream().allMatch(column -> stored.agrees(outcome, column))) {
            return problems;
        }
        chosen(outcome).ifPresent(problems::add);
        term(outcome).ifPresent(problems::add);
        overlap(outcome).ifPresent(problems::add);
        failed(outcome).ifPresent(problems::add);
        return problems;
    }

    /** Rule 16: who failed and has not left yet is neither kept nor taken on again without a word. */
    private Optional<Problem> failed(Row row) {
        Reference person = row.get(AppointmentLedger.PERSON);
        if (person == null || row.get(AppointmentLedger.END_REASON) != null) {
            return Optional.empty();
        }
        return Verdicts.open(registers, person)
                .filter(verdict -> row.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isAfter(verdict.decided()))
                .map(verdict -> Problem.warn(AppointmentLedger.PERSON,
                        verdict.words() + "，还没有办理罢免或解聘；办理以前不发津贴，请先在那一年的年度考评里办理"));
    }

    /**
     * 罢免 and 解聘 that are typed instead of done; what happened long ago may be noted without its votes, where nobody failed, and either way
     * where nobody knows how the holder was chosen.
     */
    private Optional<Problem> ended(Row stored, Row row) {
        String reason = row.get(AppointmentLedger.END_REASON, "");
        if (!Verdicts.WAYS_OUT.contains(reason) || stored.agrees(row, AppointmentLedger.END_REASON)) {
            return Optional.empty();
        }
        boolean said = row.get(AppointmentLedger.CHOSEN_HOW) != null;
        return EndAppointment.way(reason, row).filter(problem -> said).or(() -> {
            Reference person = row.get(AppointmentLedger.PERSON);
            if (reason.equals("解聘") || row.get(AppointmentLedger.RECALL_VOTES) != null || person == null) {
                return Optional.empty();
            }
            String sentence = "罢免要经会员大会或代表大会全体过半数通过，请不要直接填写，在“办理”里登记应到、实到和赞成票";
            return Optional.of((Verdicts.open(registers, person).isPresent()
                    ? Problem.block(AppointmentLedger.END_REASON, sentence)
                    : Problem.warn(AppointmentLedger.END_REASON, sentence)).because(Recall.LAW));
        });
    }

    private static Optional<Problem> chosen(Row row) {
        String how = row.get(AppointmentLedger.CHOSEN_HOW);
        if (how == null) {
            return unsaid(row);
        }
        boolean unfit = row.get(AppointmentLedger.POST, "").endsWith("副主席")
                && !"挂职".equals(row.get(AppointmentLedger.STATUS)) && !AppointmentLedger.ELECTED.contains(how);
        if (!unfit) {
            return Optional.empty();
        }
        String sentence = "副主席应由选举、增选或替补产生，不能是“" + how + "”";
        boolean partTime = AppointmentKinds.of(row).filter(AppointmentKinds.VICE_CHAIR::equals).isPresent();
        return Optional.of((partTime
                ? Problem.block(AppointmentLedger.CHOSEN_HOW, sentence)
                : Problem.warn(AppointmentLedger.CHOSEN_HOW, sentence)).because(ELECTION_LAW));
    }

    /** Who does not say how a part-time vice-chair or an assistant was chosen leaves the rule unasked. */
    private static Optional<Problem> unsaid(Row row) {
        String kind = AppointmentKinds.of(row).orElse("");
        String should = kind.equals(AppointmentKinds.VICE_CHAIR)
                ? "兼职副主席应由选举、增选或替补产生"
                : kind.equals(AppointmentKinds.ASSISTANT) ? "协理员应由聘任产生" : "";
        return should.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warn(AppointmentLedger.CHOSEN_HOW, "没有写产生方式，" + should));
    }

    /** Rule 17: of what is planned. Who stayed beyond the term and left then is told as it was. */
    private Optional<Problem> term(Row row) {
        LocalDate to = row.get(AppointmentLedger.ENDS_ON);
        boolean elected = AppointmentLedger.ELECTED.contains(row.get(AppointmentLedger.CHOSEN_HOW, ""))
                && AppointmentKinds.of(row).filter(AppointmentKinds.PART_TIMERS::contains).isPresent();
        if (to == null || !elected || row.get(AppointmentLedger.END_REASON) != null) {
            return Optional.empty();
        }
        Optional<LocalDate> last = StreetTerm.owns(row) ? StreetTerm.end(registers, settings) : Optional.ofNullable(termEnd(row));
        return last.filter(to::isAfter)
                .map(end -> Problem.block(AppointmentLedger.ENDS_ON,
                        "任职止 " + to + " 晚于本届任期止 " + end + "：选举产生的职务到本届任期止为止").because("工会法第十六条"));
    }

    private @Nullable LocalDate termEnd(Row row) {
        Reference union = row.get(AppointmentLedger.UNION);
        if (union == null) {
            return null;
        }
        Integer ordinal = row.get(AppointmentLedger.TERM_NO);
        return registers.get("terms").store()
                .first(Query.ALL.and(new Filter.OneOf(TermLedger.UNION.key(), List.of(union))), MOST).stream()
                .filter(term -> ordinal == null || ordinal.equals(term.get(TermLedger.ORDINAL)))
                .map(term -> term.get(TermLedger.ENDS_ON)).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Rule 15, as far as it is about appointments: one kind, one level, one time. */
    private Optional<Problem> overlap(Row row) {
        Reference person = row.get(AppointmentLedger.PERSON);
        Optional<String> kind = AppointmentKinds.of(row);
        if (person == null || kind.isEmpty() || row.get(AppointmentLedger.STARTS_ON) == null) {
            return Optional.empty();
        }
        List<Row> others = registers.get("appointments").store()
                .first(Query.ALL.and(new Filter.OneOf(AppointmentLedger.PERSON.key(), List.of(person))), MOST).stream()
                .filter(other -> other.id() != row.id() && kind.equals(AppointmentKinds.of(other)))
                .filter(other -> other.agrees(row, AppointmentLedger.LEVEL) && meet(row, other)).toList();
        Optional<Row> same = others.stream().filter(other -> other.agrees(row, AppointmentLedger.UNION)).findFirst();
        return same.map(other -> Problem.block(AppointmentLedger.STARTS_ON, sentence(kind.get(), other) + "，请先结束原来的，或改起止日期"))
                .or(() -> others.stream().findFirst()
                        .map(other -> Problem.warn(AppointmentLedger.STARTS_ON, sentence(kind.get(), other) + "，请核对是不是真的兼两处")));
    }

    private String sentence(String kind, Row other) {
        Row named = registers.get("appointments").labelled(List.of(other)).get(0);
        String where = named.get(AppointmentLedger.UNION) == null
                ? named.get(AppointmentLedger.LEVEL, "")
                : AppointmentLedger.UNION.text(named);
        LocalDate to = named.get(AppointmentLedger.ENDS_ON);
        return AppointmentLedger.PERSON.text(named) + "同一时间已任" + where + AppointmentLedger.POST.text(named) + "（"
                + AppointmentLedger.STARTS_ON.text(named) + " 至 " + (to == null ? "今" : to.toString()) + "），同是“" + kind + "”";
    }

    /** Whoever hands over on a day holds the post on that day with the next: that is no overlap. */
    private static boolean meet(Row one, Row other) {
        LocalDate from = other.get(AppointmentLedger.STARTS_ON);
        return from != null && from.isBefore(one.get(AppointmentLedger.ENDS_ON, LocalDate.MAX))
                && one.get(AppointmentLedger.STARTS_ON, LocalDate.MIN)
                        .isBefore(other.get(AppointmentLedger.ENDS_ON, LocalDate.MAX));
    }
}
