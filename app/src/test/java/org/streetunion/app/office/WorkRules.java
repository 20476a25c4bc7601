package org.streetunion.app.office;

import static org.streetunion.app.office.RulesTest.block;
import static org.streetunion.app.office.RulesTest.day;
import static org.streetunion.app.office.RulesTest.row;
import static org.streetunion.app.office.RulesTest.warn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;

/** For {@link RulesTest}: the registers of 三定一统筹, of assessment, of tasks and of pay. */
final class WorkRules {
    private static final Reference SOME = Reference.to(7);
    private static final LocalDate BEGIN = day(2026, 1, 1);

    private WorkRules() {}

    static Map<String, Row> sound() {
        return Map.ofEntries(
                Map.entry("assignments", row("union", SOME, "sheet_year", 2026)),
                Map.entry("posts",
                        row("union", SOME, "sheet_year", 2026, "post", "主席", "person", SOME, "duties", "全面工作", "starts_on", BEGIN,
                                "ends_on", BEGIN, "share_of", 100)),
                Map.entry("postlinks",
                        row("union", SOME, "sheet_year", 2026, "post", "主席", "linked_union", SOME, "starts_on", BEGIN, "ends_on",
                                BEGIN)),
                Map.entry("targets",
                        row("union", SOME, "sheet_year", 2026, "name", "新建", "yearly_value", number(4), "part_one", number(1),
                                "part_two", number(1), "part_three", number(1), "part_four", number(1), "points", number(10),
                                "given_points", number(10))),
                Map.entry("guarantees",
                        row("union", SOME, "sheet_year", 2026, "aspect", "经费", "item", "活动经费", "payer", "街道总工会",
                                "approved_amount", 300L, "received_amount", 300L, "spent_amount", 300L)),
                Map.entry("claims",
                        row("project", SOME, "way", "包干认领", "person", SOME, "claimed_on", BEGIN, "goal", "办好", "due_on", BEGIN)),
                Map.entry("tasks",
                        row("kind", "责任", "item", "走访", "level", "街道", "person", SOME, "frequency", "一次", "due_on", BEGIN)),
                Map.entry("closings", row("task", SOME, "period", "2026年9月", "closed_on", day(2026, 10, 9))),
                Map.entry("shares", row("quota", SOME, "union", SOME, "amount", 3)),
                Map.entry("progress", row("quota", SOME, "union", SOME, "on_day", day(2026, 10, 9), "done", 3)),
                Map.entry("criteria",
                        row("name", "建会", "nature", "计分", "source", "人工打分", "scoring", "是得5，否得0", "maximum", number(5))),
                Map.entry("schemes",
                        row("name", "星级", "year", 2026, "counts", "三方加权", "weight_self", number(20), "weight_street", number(50),
                                "weight_district", number(30))),
                Map.entry("schemeitems", row("scheme", SOME, "criterion", SOME, "maximum", number(0))),
                Map.entry("bands", row("scheme", SOME, "grade", "三星", "least", number(70), "below", number(80))),
                Map.entry("stars", row("union", SOME, "decided_on", BEGIN, "kind", "评定", "star", "三星", "approver", "街道总工会委员会")),
                Map.entry("appraisals",
                        row("for_year", 2026, "person", SOME, "self", number(100), "deduction", number(0), "shown_from", BEGIN,
                                "shown_to", day(2026, 1, 8), "decided_on", day(2026, 1, 9), "grade", "称职", "outcome", "续聘")),
                Map.entry("paybatches",
                        row("name", "一月津贴", "crowd", "兼职干部", "item", "月津贴", "starts_on", BEGIN, "ends_on", BEGIN)),
                Map.entry("paylines",
                        row("pay_batch", SOME, "person", SOME, "days", 31, "all_days", 31, "due", 500L, "deduction", 500L,
                                "deduction_reason", "缺勤")),
                Map.entry("paystandards",
                        row("kind", "兼职副主席", "item", "月津贴", "per", "每月", "scale", "不分档", "amount", 0L, "valid_from", BEGIN,
                                "valid_to", BEGIN)),
                Map.entry("paycoefficients", row("kind", "兼职副主席", "from_points", number(0), "to_points", number(60),
                        "coefficient", number(3), "valid_from", BEGIN)));
    }

    static List<RulesTest.Wrong> wrong() {
        return Stream.of(sheets(), tasks(), assessment(), pay()).flatMap(List::stream).toList();
    }

    private static List<RulesTest.Wrong> sheets() {
        return List.of(warn("posts", "person", "这个岗位空着", "person", null), warn("posts", "duties", "每人有责", "duties", null),
                block("posts", "ends_on", "早于上岗日期", "ends_on", BEGIN.minusDays(1)),
                block("posts", "share_of", "超过 100%", "share_of", 101),
                warn("postlinks", "linked_union", "空着的不算联系", "linked_union", null),
                block("postlinks", "ends_on", "早于联系起", "ends_on", BEGIN.minusDays(1)),
                warn("targets", "part_one", "没有填全", "part_one", null),
                warn("targets", "given_points", "超过分值", "given_points", number(11)),
                warn("targets", "yearly_value", "4", "part_four", number(2)),
                block("guarantees", "spent_amount", "不能小于 0", "spent_amount", -1L),
                warn("guarantees", "spent_amount", "超过到位", "spent_amount", 301L),
                warn("guarantees", "payer", "由谁拨付", "payer", null));
    }

    private static List<RulesTest.Wrong> tasks() {
        return List.of(warn("claims", "person", "没有写谁认领", "person", null), warn("claims", "goal", "还没有写目标", "goal", null),
                warn("claims", "due_on", "到期不会提醒", "due_on", null),
                block("claims", "done_on", "早于认领日期", "done_on", BEGIN.minusDays(1)),
                block("claims", "points", "0 到 100", "points", 101),
                warn("tasks", "person", "还没有责任人", "person", null), warn("tasks", "due_on", "到期不会提醒", "due_on", null),
                block("closings", "closed_on", "还没有到", "closed_on", day(2026, 10, 10)),
                warn("shares", "community", "不知道是谁的", "union", null),
                warn("shares", "union", "按工会算", "community", "望海社区"),
                warn("progress", "on_day", "还没有到", "on_day", day(2026, 10, 10)));
    }

    private static List<RulesTest.Wrong> assessment() {
        return List.of(block("criteria", "scoring", "", "scoring", "看着办"),
                block("criteria", "scoring", "超过满分", "maximum", number(4)),
                block("schemes", "weight_street", "应为 100", "weight_self", number(19)),
                warn("schemes", "year", "四位数", "year", 26),
                block("schemeitems", "maximum", "不能小于 0", "maximum", number(-1)),
                block("bands", "below", "要大于", "below", number(70)),
                warn("stars", "star", "请选星级", "star", null),
                block("appraisals", "self", "0 到 100", "self", number(101)),
                block("appraisals", "deduction_reason", "扣分原因", "deduction", number(1)),
                block("appraisals", "decided_on", "", "decided_on", day(2026, 1, 8)),
                warn("appraisals", "outcome", "结果运用", "outcome", null));
    }

    private static List<RulesTest.Wrong> pay() {
        return List.of(block("paybatches", "ends_on", "早于期间起", "ends_on", BEGIN.minusDays(1)),
                block("paylines", "deduction", "扣款多于应发", "deduction", 501L),
                block("paylines", "deduction_reason", "扣款原因", "deduction_reason", null),
                block("paylines", "days", "多于应计天数", "days", 32),
                warn("paystandards", "amount", "没有填标准", "amount", null),
                block("paystandards", "amount", "不能是负数", "amount", -1L),
                block("paystandards", "valid_to", "早于起用日期", "valid_to", BEGIN.minusDays(1)),
                block("paystandards", "grade", "请写档次", "scale", "等次"),
                block("paycoefficients", "coefficient", "0 到 3", "coefficient", new BigDecimal("3.01")),
                block("paycoefficients", "to_points", "大于下限", "to_points", number(0)));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
