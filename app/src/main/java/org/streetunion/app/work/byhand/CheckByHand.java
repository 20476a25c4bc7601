package org.streetunion.app.work.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.checks.ResidentId;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.FindDuplicates;
import org.streetunion.app.work.Office;

/** Judges lines of the form: the rules, who is known already, and who stands in the form twice. */
public final class CheckByHand {
    private final Register members;
    private final FindDuplicates search;

    /** Against this office's register. */
    public CheckByHand(Office office) {
        this.members = office.registers().get("members");
        this.search = new FindDuplicates(office.registers());
    }

    /** What is to be said of each line; lines that stand twice among them name the other. */
    public List<HandVerdict> verdicts(HandShared shared, List<HandLine> lines) {
        Guard guard = members.guard().forMany();
        List<HandVerdict> verdicts = new ArrayList<>();
        lines.forEach(line -> verdicts.add(line.empty() ? HandVerdict.NOTHING : verdict(shared, line, guard)));
        return InTheForm.named(verdicts);
    }

    private HandVerdict verdict(HandShared shared, HandLine line, Guard guard) {
        List<Problem> problems = new ArrayList<>();
        Row draft = draft(shared, line, problems);
        Row outcome = members.outcome(draft);
        Stream.concat(members.guarded(outcome, guard).stream(), members.judge(outcome).stream())
                .filter(problem -> !said(problems, problem)).forEach(problems::add);
        if (outcome.id() != 0) {
            problems.add(Problem.warn(null, "已登记为工会干部，会记成同一个人"));
        }
        if (!line.unclear().isBlank()) {
            problems.add(Problem.warn(null, "没有用上：" + line.unclear()));
        }
        return new HandVerdict(outcome, problems, known(shared, outcome));
    }

    /** A field that cannot be read is not also missing. */
    private static boolean said(List<Problem> problems, Problem problem) {
        return problems.stream().anyMatch(each -> Objects.equals(each.field(), problem.field()) && each.field() != null);
    }

    private static Row draft(HandShared shared, HandLine line, List<Problem> problems) {
        Row row = Row.NEW;
        Long union = shared.union();
        row = union == null ? row : row.with(MemberLedger.UNION, Reference.to(union));
        row = read(row, PersonFacts.NAME, line.name(), problems);
        row = read(row, PersonFacts.ID_NUMBER, line.number(), problems);
        row = read(row, MemberLedger.MOBILE, line.mobile(), problems);
        row = read(row, MemberLedger.EMPLOYMENT, shared.employment(), problems);
        row = read(row, PersonFacts.WORKPLACE, shared.workplace(), problems);
        String number = row.get(PersonFacts.ID_NUMBER);
        row = number == null ? row : row.with(PersonFacts.ID_KIND, kind(number));
        row = shared.migrant() == null ? row : row.with(MemberLedger.MIGRANT, shared.migrant());
        LocalDate day = shared.day();
        if (day == null) {
            problems.add(Problem.block(MemberLedger.JOINED_ON, "请在上面填入会日期"));
            return row;
        }
        return shared.came()
                ? row.with(MemberLedger.CHANGE, "转入").with(MemberLedger.CHANGED_ON, day)
                : row.with(MemberLedger.JOINED_ON, day);
    }

    private static <T> Row read(Row row, Column<T> column, String text, List<Problem> problems) {
        if (column.sensitivity() != org.streetunion.app.ledger.Sensitivity.PLAIN && text.indexOf('*') >= 0) {
            problems.add(Problem.block(column, column.heading() + "隐去了几位，请填完整的"));
            return row;
        }
        Parsed<T> parsed = column.type().parse(text);
        String complaint = parsed.complaint();
        if (complaint != null) {
            problems.add(Problem.block(column, column.heading() + "：" + complaint));
        }
        T value = parsed.value();
        return value == null ? row : row.with(column, value);
    }

    /** The kind of certificate, as far as its number's form tells it. */
    static String kind(String number) {
        if (number.matches("8[123]\\d{15}[\\dX]")) {
            return "港澳台居民居住证";
        }
        if (number.matches("9\\d{16}[\\dX]|[A-Z]{3}\\d{12}")) {
            return "外国人永久居留身份证";
        }
        if (number.matches("[HM](\\d{8}|\\d{10})")) {
            return "港澳居民来往内地通行证";
        }
        return number.matches("[A-Z]\\d{8}") ? "护照" : "居民身份证";
    }

    private @Nullable Known known(HandShared shared, Row outcome) {
        Map<Long, String> like = new HashMap<>(search.like("members", outcome));
        unnamed(outcome).forEach(id -> like.putIfAbsent(id, "本工会有同名、还没有证件号码的会员"));
        if (like.isEmpty()) {
            return null;
        }
        List<Row> rows = members.labelled(members.store().rows(like.keySet().stream().mapToLong(Long::longValue).toArray()));
        return rows.stream().map(row -> known(shared, outcome, row, like.getOrDefault(row.id(), "")))
                .reduce((one, other) -> other.certain() && !one.certain() ? other : one).orElse(null);
    }

    /** Members of the union with that name and without a number: most likely the same person. */
    private List<Long> unnamed(Row outcome) {
        String name = outcome.get(PersonFacts.NAME);
        Reference union = outcome.get(MemberLedger.UNION);
        return name == null || union == null
                ? List.of()
                : members.store()
                        .find(List.of(PersonFacts.NAME, MemberLedger.UNION), List.of(List.of(name, union)),
                                List.of(PersonFacts.ID_NUMBER))
                        .values().stream().flatMap(List::stream).toList();
    }

    private Known known(HandShared shared, Row outcome, Row row, String why) {
        Reference union = row.get(MemberLedger.UNION);
        String state = row.get(MemberLedger.STATE, "");
        boolean here = union != null && shared.union() != null && union.id() == shared.union();
        boolean certain = same(outcome.get(PersonFacts.ID_NUMBER), row.get(PersonFacts.ID_NUMBER));
        String words = "已有" + row.get(PersonFacts.NAME, "") + "：" + (union == null ? "没有工会" : union.label())
                + (state.isEmpty() ? "" : "，" + state) + "（" + why + "）";
        return new Known(row.id(), words, certain, taking(row, state, here));
    }

    private static Known.Taking taking(Row row, String state, boolean here) {
        return switch (state) {
            case "转出" -> Known.Taking.RETURN;
            case "退会", "除名", "保留" -> Known.Taking.REJOIN;
            default -> {
                if (here) {
                    yield row.get(PersonFacts.ID_NUMBER) == null ? Known.Taking.COMPLETE : Known.Taking.NOTHING;
                }
                yield MemberCodes.AT_HOME.contains(state) ? Known.Taking.MOVE : Known.Taking.NOTHING;
            }
        };
    }

    /** Whether both are one number, in its 15-digit form or in that of today. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && form(one).equals(form(other));
    }

    /** A number in its form of today. */
    static String form(String number) {
        String renewed = ResidentId.renewed(number);
        return renewed.isEmpty() ? number : renewed;
    }
}
