package org.streetunion.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Problem.Level;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.ShippedLimits;

/** Every rule of every register: a row in order is passed over in silence, and each thing that can be wrong with it is said once. */
class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Grounds GROUNDS = new Grounds(TODAY, new ShippedLimits());
    private static final Reference SOME = Reference.to(7);
    private static final Map<String, Ledger> LEDGERS = new HashMap<>();
    /** For each register a row that no rule has anything to say about. */
    private static final Map<String, Row> SOUND = new HashMap<>(Map.ofEntries(
            Map.entry("unions",
                    row("name", "甲厂工会委员会", "kind", "独立基层工会", "credit_code", "81330206MCTEXT017M", "founded_on", day(2020, 5, 1),
                            "legal_from",
                            day(2024, 1, 1), "legal_to", TODAY, "form", "工会委员会", "scene", "企业", "parent", SOME, "approval_no",
                            "甲〔2020〕1号")),
            Map.entry("employers",
                    row("name", "甲厂", "credit_code", "91330206MA0000023K", "founded_on", TODAY, "category", "私营企业", "trade",
                            "制造业", "community", "望海社区")),
            Map.entry("members",
                    row("name", "王一", "id_number", "330206199003070001", "mobile", "13800000000", "union", SOME, "joined_on",
                            day(2006, 3, 7))),
            Map.entry("people", row("name", "李二", "id_number", "330206198511209992", "management", "中层", "front_line", false)),
            Map.entry("appointments",
                    row("person", SOME, "post", "副主席", "status", "兼职", "level", "企业", "union", SOME, "chosen_how", "选举",
                            "starts_on",
                            day(2024, 1, 1), "ends_on", day(2024, 1, 1))),
            Map.entry("zones",
                    row("code", "P01", "name", "东片", "kind", "划片", "leader", SOME, "worker", SOME, "adviser", "赵三", "founded_on",
                            day(2024, 1, 1), "ended_on", day(2024, 1, 1))),
            Map.entry("coverage",
                    row("union", SOME, "employer", SOME, "mode", "联合", "covered_from", day(2025, 1, 1), "covered_to",
                            day(2025, 1, 1))),
            Map.entry("headcounts",
                    row("quarter", new Quarter(2026, 4), "union", SOME, "workers", 10, "women", 10, "migrants", 10, "new_form",
                            10,
                            "members", 10, "women_members", 10, "migrant_members", 10, "new_form_members", 10)),
            Map.entry("terms", row("union", SOME, "ordinal", 2, "years", 5, "starts_on", day(2024, 1, 1))),
            Map.entry("bodies", row("union", SOME, "kind", "经审会", "founded_on", day(2025, 1, 1), "ended_on", day(2025, 1, 1))),
            Map.entry("parameters",
                    row("name", "应建会人数", "amount", new java.math.BigDecimal(25), "force", "法律法规", "basis", "工会法第十一条",
                            "valid_from",
                            day(2025, 1, 1), "valid_to", day(2025, 1, 1))),
            Map.entry("holidays", row("day", day(2026, 10, 1), "kind", "放假", "name", "国庆节")),
            Map.entry("cards",
                    row("member", SOME, "name", "王一", "kind", "补办", "reason", "遗失", "printed_on", day(2025, 1, 1), "valid_to",
                            day(2025, 1, 1), "state_on", day(2025, 1, 1), "received_on", day(2025, 1, 1))),
            Map.entry("elections", row("union", SOME, "term_no", 4)),
            Map.entry("foundings", row("employer", SOME, "workers", 30, "willing", 30)),
            Map.entry("seats", row("union", SOME, "term_no", 4, "body", "委员", "person", SOME)),
            Map.entry("congresses", row("union", SOME, "term_no", 4, "session", 1, "entitled", 30, "present", 30)),
            Map.entry("helpers", row("zone", SOME, "name", "赵三", "role", "志愿者", "starts_on", TODAY, "ends_on", TODAY)),
            Map.entry("documents", row("doc_no", "甲〔2026〕1号", "title", "通知", "doc_state", "已发", "dated_on", TODAY)),
            Map.entry("fields", row("ledger", "会员", "name", "爱好", "kind", "文字")),
            Map.entry("liaisons",
                    row("person", SOME, "kind", "包片联系", "union", SOME, "starts_on", day(2026, 1, 1), "ends_on", day(2026, 1, 1))),
            Map.entry("secondments",
                    row("person", SOME, "kind", "下派", "user", SOME, "days", new java.math.BigDecimal(3), "starts_on",
                            day(2026, 1, 1), "ends_on", day(2026, 1, 1))),
            Map.entry("duties",
                    row("person", SOME, "day", TODAY, "kind", "走访联系", "hours", new java.math.BigDecimal(24), "days_used",
                            new java.math.BigDecimal(1))),
            Map.entry("figures", row("quarter", new Quarter(2026, 3), "code", "01", "amount", new java.math.BigDecimal(3)))));

    static {
        SOUND.putAll(WorkRules.sound());
        SOUND.putAll(MoneyRules.sound());
        OfficeLedgers.all().forEach(kept -> LEDGERS.put(kept.ledger().key(), kept.ledger()));
    }

    /**
     * Something that is wrong.
     *
     * @param ledger the register
     * @param change what differs from the sound row
     * @param field the column it is said of
     * @param words part of the sentence
     */
    record Wrong(String ledger, Row change, Level level, String field, String words) {}

    static Stream<Wrong> everything() {
        return Stream.of(organisation(), persons(), posts(), cadres(), files(), numbers(), WorkRules.wrong(),
                MoneyRules.wrong())
                .flatMap(List::stream);
    }

    private static List<Wrong> organisation() {
        return List.of(warn("unions", "name", "一般以", "name", "甲厂俱乐部"),
                block("unions", "credit_code", "校验码", "credit_code", "81330206MCTEXT0170"),
                warn("unions", "credit_code", "81 或 89", "credit_code", "91330206MA0000023K"),
                block("unions", "founded_on", "不能晚于今天", "founded_on", TODAY.plusDays(1)),
                block("unions", "state_on", "不能晚于今天", "state_on", TODAY.plusDays(1)),
                block("unions", "came_on", "不能晚于今天", "came_on", TODAY.plusDays(1)),
                block("unions", "came_on", "早于建会日期", "came_on", day(2020, 4, 30)),
                block("unions", "legal_to", "早于有效期起", "legal_to", day(2023, 12, 31)),
                warn("unions", "legal_to", "已过期", "legal_to", TODAY.minusDays(1)),
                warn("unions", "form", "还没有填工会组织形式，", "form", null), warn("unions", "scene", "还没有填建会场景", "scene", null),
                warn("unions", "parent", "还没有填上级工会", "parent", null),
                warn("unions", "founded_on", "还没有填建会日期", "founded_on", null),
                warn("unions", "approval_no", "还没有填建会批复文号", "approval_no", null),
                warn("employers", "category", "算不算非公企业", "category", null),
                warn("employers", "trade", "还没有填所属行业，请补上", "trade", null),
                warn("employers", "community", "还没有填所属社区", "community", null),
                warn("employers", "credit_code", "没有统一社会信用代码", "credit_code", null),
                block("employers", "credit_code", "18 位", "credit_code", "9133"),
                block("employers", "founded_on", "不能晚于今天", "founded_on", TODAY.plusDays(1)),
                warn("zones", "leader", "1+1+1", "worker", null), warn("zones", "leader", "1+1+1", "adviser", null),
                block("zones", "ended_on", "早于成立日期", "ended_on", day(2023, 12, 31)),
                block("coverage", "covered_to", "早于覆盖起", "covered_to", day(2024, 12, 31)),
                warn("cards", "reason", "不是首次", "reason", null),
                warn("cards", "valid_to", "早于印制日期", "valid_to", day(2024, 12, 31)),
                warn("cards", "state_on", "早于印制日期", "state_on", day(2024, 12, 31)),
                warn("cards", "received_on", "早于印制日期", "received_on", day(2024, 12, 31)),
                warn("bodies", "founded_on", "没有建立日期", "founded_on", null),
                block("bodies", "ended_on", "早于建立日期", "ended_on", day(2024, 12, 31)));
    }

    private static List<Wrong> persons() {
        return List.of(warn("members", "id_number", "未实名", "id_number", null),
                warn("members", "mobile", "没有移动电话", "mobile", null),
                block("members", "id_number", "校验码", "id_number", "330206199003070002"),
                warn("members", "id_number", "15 位", "id_number", "330206900307000"),
                warn("members", "birth_on", "不一致", "birth_on", day(1990, 3, 6)), warn("members", "sex", "不一致", "sex", "男"),
                block("members", "joined_on", "不能晚于今天", "joined_on", TODAY.plusDays(1)),
                block("members", "changed_on", "不能晚于今天", "changed_on", TODAY.plusDays(1)),
                warn("members", "changed_on", "早于入会日期", "changed_on", day(2006, 3, 6)),
                warn("members", "joined_on", "16 周岁", "joined_on", day(2006, 3, 6)),
                block("people", "front_line", "一线职工不能同时", "front_line", true),
                block("people", "id_number", "校验码", "id_number", "330206198511209991"));
    }

    private static List<Wrong> posts() {
        return List.of(warn("appointments", "starts_on", "没有任职起始日期", "starts_on", null),
                block("appointments", "ends_on", "早于任职起", "ends_on", day(2023, 12, 31)),
                warn("appointments", "status", "没有写明", "status", null), warn("appointments", "union", "哪家工会", "union", null),
                new Wrong("appointments", row("post", "协理员", "chosen_how", "聘任", "ends_on", null), Level.WARN, "ends_on",
                        "按起聘日期应到 2024-12-31"),
                block("appointments", "stopped_from", "从哪天起停发", "stopped_to", TODAY),
                new Wrong("appointments", row("stopped_from", TODAY, "stopped_to", TODAY.minusDays(1)), Level.BLOCK, "stopped_to",
                        "早于停发起"),
                warn("appointments", "chosen_how", "协理员一般由聘任", "post", "协理员"),
                block("terms", "years", "3 年或 5 年", "years", 4), warn("terms", "starts_on", "不全", "starts_on", null),
                block("terms", "ends_on", "早于任期起", "ends_on", day(2023, 12, 31)),
                block("parameters", "valid_to", "早于起用日期", "valid_to", day(2024, 12, 31)),
                block("parameters", "basis", "写明依据", "basis", null));
    }

    private static List<Wrong> files() {
        return List.of(warn("elections", "shift_no", "没有文号的不算批准", "shift", "提前"),
                warn("foundings", "willing", "多于摸底职工数", "willing", 31),
                warn("seats", "duty", "请核对机构和职务", "duty", "经审主任"),
                block("congresses", "present", "多于应到", "present", 31),
                block("helpers", "ends_on", "早于参加日期", "ends_on", TODAY.minusDays(1)),
                warn("documents", "doc_no", "没有文号", "doc_no", null),
                warn("documents", "dated_on", "今天以后", "dated_on", TODAY.plusDays(1)),
                block("fields", "choices", "可选内容", "kind", "选项"), warn("fields", "choices", "不起作用", "choices", "甲"));
    }

    private static List<Wrong> cadres() {
        return List.of(warn("liaisons", "object", "请写明联系谁", "union", null),
                warn("liaisons", "member", "哪一位职工", "kind", "联系农民工"), warn("liaisons", "employer", "哪一家单位", "kind", "联系非公企业"),
                block("liaisons", "ends_on", "早于联系起", "ends_on", day(2025, 12, 31)),
                warn("secondments", "days", "没有写每周天数", "days", null),
                block("secondments", "days", "0 到 7", "days", new java.math.BigDecimal(8)),
                block("secondments", "ends_on", "早于调配起", "ends_on", day(2025, 12, 31)),
                warn("secondments", "user", "到哪家工会", "user", null), warn("secondments", "user", "同一家工会", "lender", SOME),
                block("duties", "day", "还没有到", "day", TODAY.plusDays(1)),
                block("duties", "hours", "0 到 24", "hours", new java.math.BigDecimal(25)),
                block("duties", "days_used", "0 到 1", "days_used", new java.math.BigDecimal(2)));
    }

    private static List<Wrong> numbers() {
        List<Wrong> wrong = new ArrayList<>(List.of(block("headcounts", "quarter", "还没有开始", "quarter", new Quarter(2027, 1)),
                warn("headcounts", "members", "多于职工人数", "members", 11)));
        for (String part : List.of("women", "migrants", "new_form", "hardship")) {
            wrong.add(block("headcounts", part, "（11）多于职工人数（10）", part, 11));
        }
        for (String part : List.of("women_members", "migrant_members", "new_form_members")) {
            wrong.add(block("headcounts", part, "（11）多于会员人数（10）", part, 11));
        }
        return wrong;
    }

    static Stream<String> ledgers() {
        return LEDGERS.values().stream().filter(ledger -> !ledger.rules().isEmpty()).map(Ledger::key).sorted();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void aSoundRowIsPassedOverInSilence(String ledger) {
        assertEquals(List.of(), said(ledger, sound(ledger)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatIsWrongIsSaidOnceAndNothingElse(Wrong wrong) {
        List<Problem> said = said(wrong.ledger(), sound(wrong.ledger()).overlaid(wrong.change()));

        assertEquals(1, said.size(), said::toString);
        Problem problem = said.get(0);
        assertEquals(wrong.level(), problem.level());
        assertEquals(wrong.field(), problem.field());
        assertTrue(problem.sentence().contains(wrong.words()), problem.sentence());
    }

    @Test
    void noSentenceRepeatsAnIdentityNumber() {
        everything().flatMap(wrong -> said(wrong.ledger(), sound(wrong.ledger()).overlaid(wrong.change())).stream())
                .forEach(problem -> assertTrue(!problem.sentence().matches(".*\\d{6}.*"), problem.sentence()));
    }

    @Test
    void everyRegisterWithRulesIsTried() {
        Set<String> tried = new HashSet<>();
        everything().forEach(wrong -> tried.add(wrong.ledger()));

        assertEquals(LEDGERS.values().stream().filter(ledger -> !ledger.rules().isEmpty()).map(Ledger::key)
                .collect(java.util.stream.Collectors.toSet()), tried);
    }

    @ParameterizedTest
    @CsvSource({"16, ''", "15, 今年 15 岁，界限是 16 岁，请核对出生日期", "12, 今年 12 岁，界限是 16 岁，请核对出生日期", "100, ''",
            "120, 今年 120 岁，界限是 100 岁，请核对出生日期", "-1, 出生日期不能晚于今天"})
    void nobodyIsAMemberAtTwelveOrAtAHundredAndTwenty(int years, String words) {
        Row born = sound("members").with("birth_on", TODAY.minusYears(years)).with("id_number", null).with("joined_on", null);

        assertEquals(words.isEmpty() ? List.of() : List.of(words), said("members", born).stream()
                .filter(problem -> "birth_on".equals(problem.field())).map(Problem::sentence).toList());
    }

    @Test
    void aUnionIsNotItsOwnParent() {
        Row own = sound("unions").with("parent", Reference.to(9));

        assertEquals(List.of(), said("unions", own.as(8, 1)));
        assertEquals(List.of("上级工会不能是它自己"), said("unions", own.as(9, 1)).stream().map(Problem::sentence).toList());
    }

    @Test
    void whatFollowsIsFilledInAndWhatWasWrittenIsLeft() {
        Row term = its("terms").completion().apply(sound("terms"));
        assertEquals(day(2028, 12, 31), term.values().get("ends_on"), "five years, less a day");
        Row leap = its("terms").completion().apply(row("starts_on", day(2024, 2, 29), "years", 3));
        assertEquals(day(2027, 2, 27), leap.values().get("ends_on"));
        Row member = its("members").completion()
                .apply(sound("members").with("change_kind", "转出").with("new_form_trade", "快递员"));
        assertEquals(List.of("女", day(1990, 3, 7), true, "居民身份证", "转出", true),
                Stream.of("sex", "birth_on", "id_valid", "id_kind", "membership", "new_form").map(member.values()::get).toList());
        Row contrary = its("members").completion().apply(sound("members").with("membership", "保留").with("sex", "男"));
        assertEquals(List.of("保留", "男"), Stream.of("membership", "sex").map(contrary.values()::get).toList());
        assertEquals(false, its("members").completion().apply(row("name", "王一")).values().get("id_valid"));
    }

    private static List<Problem> said(String ledger, Row row) {
        Ledger register = its(ledger);
        Row whole = register.completion().apply(row);
        return register.rules().stream().flatMap(rule -> rule.check(whole, GROUNDS).stream()).toList();
    }

    private static Row sound(String ledger) {
        return Objects.requireNonNull(SOUND.get(ledger), ledger);
    }

    private static Ledger its(String ledger) {
        return Objects.requireNonNull(LEDGERS.get(ledger), ledger);
    }

    static Wrong warn(String ledger, String field, String words, String column, @Nullable Object value) {
        return new Wrong(ledger, row(column, value), Level.WARN, field, words);
    }

    static Wrong block(String ledger, String field, String words, String column, @Nullable Object value) {
        return new Wrong(ledger, row(column, value), Level.BLOCK, field, words);
    }

    static Row row(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return new Row(0, 0, values);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
