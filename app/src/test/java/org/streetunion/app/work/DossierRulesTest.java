package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.LogicChecks;
import org.streetunion.app.support.Databases;

/**
 * The rules 1 to 13, 18 to 20 and 29 to 32 of dossier 1, section 7: each is silent where nothing is wrong and speaks where it is. The
 * others of the list belong to the registers they name.
 */
class DossierRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    /** A rule of the list: what is said when it speaks, and what is said of a street in which it is broken or not. */
    private record Rule(String number, String words, BiFunction<Scene, Boolean, List<String>> said) {
        @Override
        public String toString() {
            return number + " " + words;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(terms(), elected(), people(), unions(), numbers()).flatMap(List::stream);
    }

    private static List<Rule> terms() {
        return List.of(
                new Rule("1 six months", "待换届",
                        (scene, broken) -> scene.ends(broken ? DAY.plusMonths(6) : DAY.plusMonths(6).plusDays(1))),
                new Rule("1 three months", "临近换届",
                        (scene, broken) -> scene.ends(broken ? DAY.plusMonths(3) : DAY.plusMonths(3).plusDays(1))),
                new Rule("1 red", "红 ", (scene, broken) -> scene.red(broken ? DAY.plusMonths(3) : DAY.plusMonths(3).plusDays(1))),
                new Rule("1 overdue", "超期未换届 1 天", (scene, broken) -> scene.ends(broken ? DAY.minusDays(1) : DAY)),
                new Rule("2", "任期应为 3 年或 5 年", (scene, broken) -> scene.check("terms",
                        Map.of("union", scene.it(), "ordinal", 2, "years", broken ? 4 : 3, "starts_on", DAY.minusYears(1)))),
                new Rule("3 number", "没有文号的不算批准", (scene, broken) -> scene.check("elections",
                        scene.delay(broken ? null : "甲工〔2026〕1号", LocalDate.of(2026, 12, 31)))),
                new Rule("3 length", "超过 6 个月",
                        (scene, broken) -> scene.check("elections",
                                scene.delay("甲工〔2026〕1号", LocalDate.of(broken ? 2028 : 2026, 12, 31)))));
    }

    private static List<Rule> elected() {
        return List.of(
                new Rule("8 size", "委员人数", (scene, broken) -> scene.elected(broken ? 9 : 3, 0)),
                new Rule("8 even", "委员人数单双", (scene, broken) -> scene.elected(broken ? 4 : 3, 0)),
                new Rule("9 front line", "委员一线比例", (scene, broken) -> scene.elected(3, broken ? 3 : 1)),
                new Rule("9 leading", "代表中层以上比例", (scene, broken) -> scene.delegates(broken ? 2 : 1, 3)),
                new Rule("10", "代表女性比例", (scene, broken) -> scene.delegates(0, broken ? 1 : 3)),
                new Rule("11 head", "与单位法定代表人同名", (scene, broken) -> scene.closing(broken ? "钱大海" : "钱小海", "车工", false)),
                new Rule("11 personnel", "不宜作为委员人选", (scene, broken) -> scene.closing("钱小海", broken ? "人力资源经理" : "车工", false)),
                new Rule("11 relative", "企业主要负责人的近亲属不得作为委员人选", (scene, broken) -> scene.relative(broken ? "钱大海（父）" : "钱小海（父）")),
                new Rule("12", "不宜同时担任经审委员", (scene, broken) -> scene.closing("钱小海", "车工", broken)));
    }

    private static List<Rule> people() {
        return List.of(
                new Rule("4", "自 2026-07-07 起空缺",
                        (scene, broken) -> scene.post("主席", "兼职", broken ? LocalDate.of(2026, 7, 7) : null).summary("checkup",
                                "领导职务空缺")),
                new Rule("12 in post", "应回避", (scene, broken) -> scene.post("主席", "兼职", null)
                        .post(broken ? "经审委员" : "委员", "兼职", null).summary("checkup", "经审委员兼任")),
                new Rule("12 finance", "应回避", (scene, broken) -> scene.post("经审委员", "兼职", null)
                        .dutied(broken ? "分管财务" : "分管宣传").summary("checkup", "经审委员兼任")),
                new Rule("12 relative", "登记为近亲属，应回避", (scene, broken) -> scene.post("主席", "兼职", null)
                        .auditor(broken ? "干一（配偶）" : "干二（配偶）").summary("checkup", "近亲属回避")),
                new Rule("18", "合计占用 4 个工作日", (scene, broken) -> scene.post("副主席", "兼职", null).worked(broken ? 3 : 2)),
                new Rule("20 leader", "片区长不是街道总工会主席、副主席", (scene, broken) -> scene.led(broken).summary("zones", "全部")),
                new Rule("20 size", "工会数和会员数都远超", (scene, broken) -> scene.crowded(broken ? "0.5" : "1")),
                new Rule("19 few", "兼职副主席 1 人",
                        (scene, broken) -> scene.viceChairs(broken ? 1 : 2).summary("checkup", "街道兼职队伍人数")),
                new Rule("19 many", "兼职副主席 5 人",
                        (scene, broken) -> scene.viceChairs(broken ? 5 : 4).summary("checkup", "街道兼职队伍人数")),
                new Rule("19", "协理员 4 人", (scene, broken) -> scene.assistants(broken ? 4 : 5).summary("checkup", "街道兼职队伍人数")),
                new Rule("20", "1+1+1", (scene, broken) -> scene.check("zones", scene.zone(broken))));
    }

    private static List<Rule> unions() {
        return List.of(
                new Rule("5", "丁厂", (scene, broken) -> scene.employer(broken ? 25 : 24).summary("unbuilt", "应建未建")),
                new Rule("5 joint", "丁厂", (scene, broken) -> scene.employer(broken ? 24 : 25).summary("unbuilt", "联合建会候选")),
                new Rule("6", "可以设专职主席",
                        (scene, broken) -> scene.people(broken ? 200 : 199, 0, 100).summary("checkup", "没有专职主席")),
                new Rule("7", "多于职工人数",
                        (scene, broken) -> scene.check("headcounts", Map.of("quarter", new Quarter(2026, 3), "union", scene.it(),
                                "workers", 30, "members", broken ? 31 : 30))),
                new Rule("13", "女会员 10 人",
                        (scene, broken) -> scene.people(50, 9, 50).women(broken ? 1 : 0).summary("checkup", "没有女职工委员会")),
                new Rule("29 expired", "到期，已过 1 天", (scene, broken) -> scene.certificate(broken ? DAY.minusDays(1) : DAY)
                        .summary("checkup", "法人证书到期或未变更")),
                new Rule("29 chair", "到任，法人证书还是", (scene, broken) -> scene.certificate(DAY.plusYears(2))
                        .chair(broken ? DAY.minusDays(31) : DAY.minusDays(30)).summary("checkup", "法人证书到期或未变更")),
                new Rule("32 paper", "要有上级工会批复",
                        (scene, broken) -> scene.ending(broken ? "" : "甲工〔2026〕1号", UnionEnd.Members.KEEP)),
                new Rule("32 members", "名会员没有去处",
                        (scene, broken) -> scene.ending("甲工〔2026〕1号", broken ? null : UnionEnd.Members.KEEP)));
    }

    private static List<Rule> numbers() {
        return List.of(
                new Rule("30 employers", "已有一条", (scene, broken) -> scene.employer(10).check("employers",
                        Map.of("name", "丁厂二", "credit_code", broken ? "91330206MA0000023K" : "91330206MA0000031E"))),
                new Rule("31 part", "大于 20",
                        (scene, broken) -> LogicChecks.run(Map.of("20", end(30), "21", end(broken ? 31 : 30)))
                                .stream().map(LogicChecks.Finding::sentence).toList()),
                new Rule("31 typed", "女职工（31）多于职工人数（30）", (scene, broken) -> scene.check("headcounts",
                        Map.of("quarter", new Quarter(2026, 3), "union", scene.it(), "workers", 30, "women", broken ? 31 : 30))));
    }

    private static Figures end(int amount) {
        return new Figures(BigDecimal.valueOf(amount), null, null, null, null, null, null);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentWhereNothingIsWrongAndSpeaksWhereItIs(Rule rule) {
        for (boolean broken : new boolean[]{false, true}) {
            try (Office office = Databases.H2.office()) {
                List<String> said = rule.said().apply(new Scene(office), broken);
                assertEquals(broken, said.stream().anyMatch(sentence -> sentence.contains(rule.words())),
                        () -> rule + (broken ? " is silent: " : " speaks: ") + said);
            }
        }
    }

    /** Rule 30: a rate is never typed, nor what it is computed from. */
    @ParameterizedTest
    @MethodSource("rates")
    void aRateIsComputedAndNeverTaken(String ledger, String column) {
        try (Office office = Databases.H2.office()) {
            assertFalse(office.registers().get(ledger).ledger().column(column).orElseThrow().writable());
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> rates() {
        return Stream.of("unions verified_rate", "unions verified", "unions reported", "unions covered", "zones unions",
                "zones members", "members age").map(each -> each.split(" "))
                .map(each -> org.junit.jupiter.params.provider.Arguments.of(each[0], each[1]));
    }
}
