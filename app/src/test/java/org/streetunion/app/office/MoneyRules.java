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
import org.streetunion.app.ledger.Problem.Level;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.RulesTest.Wrong;

/** For {@link RulesTest}: the registers of money and of what stands beside the books, and who stood and who came at a congress. */
final class MoneyRules {
    private static final Reference SOME = Reference.to(7);
    private static final LocalDate BEGIN = day(2026, 1, 1);
    private static final LocalDate BEFORE = day(2025, 12, 31);
    private static final LocalDate TOMORROW = day(2026, 10, 10);

    private MoneyRules() {}

    static Map<String, Row> sound() {
        return Map.ofEntries(
                Map.entry("candidates", row("union", SOME, "term_no", 4, "body", "委员", "person", SOME)),
                Map.entry("attendances", row("congress", SOME, "person", SOME, "came", true)),
                Map.entry("books",
                        row("name", "本级", "kind", "本级", "chart", "工会会计制度2009版", "starts_on", BEGIN, "ended_on", BEGIN,
                                "bookkeeper",
                                "王一", "cashier", "李二", "auditor", "赵三")),
                Map.entry("accounts",
                        row("chart", "工会会计制度2009版", "code", "401", "name", "会费收入", "kind", "收入", "valid_from", BEGIN, "valid_to",
                                BEGIN, "above", "4")),
                Map.entry("budgets", row("book", SOME, "in_year", 2026, "account", SOME, "opening", 100L, "adjustment", -100L)),
                Map.entry("vouchers",
                        row("book", SOME, "dated", day(2026, 10, 9), "summary", "走访", "expense", 100L, "account", SOME, "handler",
                                "王一",
                                "approved_by", "李二", "pieces", 1)),
                Map.entry("voucherwords",
                        row("words", "培训班", "looked_at", "科目", "accounts", "培训费", "valid_from", BEGIN, "valid_to", BEGIN)),
                Map.entry("splitshares",
                        row("payer", "已建会经费", "valid_from", BEGIN, "valid_to", BEGIN, "grassroots", number("0.6"), "street",
                                number("0.15"), "district", number("0.1"), "city", number("0.05"), "province", number("0.05"),
                                "nation", number("0.05"))),
                Map.entry("dues",
                        row("employer", SOME, "union", SOME, "period", "2026年9月", "wages", 100L, "paid", 2L, "paid_on",
                                day(2026, 10, 9), "rate", number("2"))),
                Map.entry("refunds", row("for_year", 2026, "union", SOME, "of_year", 999_999L, "amount", 999_999L)),
                Map.entry("grants",
                        row("union", SOME, "kind", "回拨", "amount", 100L, "budgeted", 100L, "used", 100L, "asked_on", BEGIN,
                                "account_no",
                                "6228480000000000000")),
                Map.entry("benefits",
                        row("name", "王一", "union", SOME, "occasion", "结婚", "given_on", day(2026, 10, 9), "amount", 100L,
                                "handler",
                                "李二", "approved_by", "赵三", "signed_on", day(2026, 10, 9))),
                Map.entry("receiptbooks",
                        row("batch", "甲", "first_no", "甲001", "last_no", "甲050", "taken_on", BEGIN, "returned_on", BEGIN)),
                Map.entry("receipts", row("receipt_no", "甲001", "payer", "甲厂", "amount", 100L)),
                Map.entry("banklines", row("book", SOME, "dated", BEGIN, "income", 100L)),
                Map.entry("assets",
                        row("code", "1", "name", "电脑", "cost", 0L, "place", "办公室", "keeper", "王一", "bought_on", BEGIN, "ended_on",
                                BEGIN, "counted_on", BEGIN, "counted", 1, "count_result", "账实相符")),
                Map.entry("goods", row("dated", BEGIN, "name", "毛巾", "kind", "领用", "pieces", 1, "amount", 0L, "who", "王一")),
                Map.entry("hardshipfunds", row("employer", SOME, "as_of", BEGIN, "there", true, "amount", 0L, "used", 0L)));
    }

    static List<Wrong> wrong() {
        return Stream.of(books(), collected(), paid(), beside()).flatMap(List::stream).toList();
    }

    private static List<Wrong> books() {
        return List.of(warn("books", "cashier", "同一人", "cashier", "王一"), warn("books", "auditor", "不应管账管钱", "auditor", "王一"),
                block("books", "union", "不要填下属工会", "union", SOME), warn("books", "union", "哪一家工会", "kind", "下属工会"),
                block("books", "ended_on", "早于启用日期", "ended_on", BEFORE),
                new Wrong("books", row("starts_on", day(2025, 12, 2)), Level.BLOCK, "starts_on", "2025-12-01"),
                block("accounts", "valid_to", "早于起用日期", "valid_to", BEFORE), block("accounts", "above", "它自己", "above", "401"),
                block("budgets", "account", "平衡项目", "account", null), block("budgets", "line_of", "只填一个", "line_of", "提取后备金"),
                new Wrong("budgets", row("opening", -1L, "adjustment", null), Level.BLOCK, "opening", "不能是负数"),
                block("budgets", "adjustment", "超过年初预算", "adjustment", -101L),
                block("vouchers", "expense", "只填一个", "income", 1L), block("vouchers", "expense", "请填收入金额", "expense", null),
                new Wrong("vouchers", row("expense", -1L), Level.BLOCK, "expense", "请用“冲销”"),
                warn("vouchers", "account", "还没有科目", "account", null), block("vouchers", "against", "不能是同一个", "against", SOME),
                warn("vouchers", "dated", "还没有到", "dated", TOMORROW),
                warn("vouchers", "approved_by", "还没有审批人", "approved_by", null),
                warn("vouchers", "pieces", "没有附件张数", "pieces", null),
                warn("vouchers", "approved_by", "经办和审批是同一人（王一）", "approved_by", "王一"));
    }

    private static List<Wrong> collected() {
        return List.of(block("splitshares", "grassroots", "合计是 0.9999", "nation", number("0.0499")),
                block("splitshares", "nation", "最多四位小数", "nation", number("0.05001")),
                block("splitshares", "street", "0 到 1 之间", "street", number("-0.15")),
                block("splitshares", "valid_to", "早于起用日期", "valid_to", BEFORE),
                block("voucherwords", "valid_to", "早于起用日期", "valid_to", BEFORE),
                block("voucherwords", "occasion", "请选慰问事由", "looked_at", "慰问标准"),
                new Wrong("dues", row("employer", null, "union", null), Level.WARN, "employer", "哪家单位或工会"),
                warn("dues", "kind", "填了工会，却记作未建会筹备金", "kind", "未建会筹备金"), block("dues", "paid", "不能是负数", "paid", -1L),
                warn("dues", "paid_on", "还没有到账日期", "paid_on", null), warn("dues", "paid_on", "还没有到", "paid_on", TOMORROW),
                block("dues", "wages", "不能是负数", "wages", -1L), warn("dues", "rate", "规定的拨缴比例是", "rate", number("1")),
                warn("refunds", "union", "返还给哪家工会", "union", null),
                new Wrong("refunds", row("amount", -1L), Level.BLOCK, "amount", "不能是负数"),
                warn("refunds", "amount", "超过全年上缴金额", "amount", 1_000_000L),
                warn("refunds", "of_year", "不低于小额缴费返还线", "of_year", 1_000_000L));
    }

    private static List<Wrong> paid() {
        return List.of(new Wrong("grants", row("amount", 0L, "used", null), Level.BLOCK, "amount", "要大于 0"),
                new Wrong("grants", row("budgeted", 99L), Level.WARN, "amount", "超过预算数"),
                warn("grants", "used", "多于拨付的", "used", 101L), warn("grants", "doc_no", "专项补助请写文号或项目", "kind", "专项"),
                warn("grants", "account_no", "没有收款账号", "account_no", null),
                block("benefits", "amount", "不能是负数", "amount", -1L), warn("benefits", "amount", "请写金额", "amount", null),
                new Wrong("benefits", row("given_on", TOMORROW, "signed_on", null), Level.WARN, "given_on", "还没有到"),
                warn("benefits", "approved_by", "经办和审批是同一人（李二）", "approved_by", "李二"),
                warn("benefits", "signed_on", "早于慰问日期", "signed_on", day(2026, 10, 8)));
    }

    private static List<Wrong> beside() {
        return List.of(warn("candidates", "duty", "请核对机构和职务", "duty", "经审主任"),
                warn("attendances", "reason", "不用填未到原因", "reason", "出差"),
                block("receiptbooks", "first_no", "末尾是数字", "first_no", "甲"),
                block("receiptbooks", "last_no", "位数或字头不同", "last_no", "乙050"),
                block("receiptbooks", "last_no", "小于起号", "last_no", "甲000"),
                block("receiptbooks", "returned_on", "早于领用日期", "returned_on", BEFORE),
                warn("receipts", "amount", "还没有金额", "amount", null), warn("receipts", "payer", "交款单位", "payer", null),
                warn("banklines", "income", "不参加勾对", "income", null), block("banklines", "expense", "之一", "expense", 1L),
                block("assets", "cost", "不能是负数", "cost", -1L), warn("assets", "place", "存放地点或保管人", "place", null),
                warn("assets", "keeper", "存放地点或保管人", "keeper", null), block("assets", "ended_on", "早于购置日期", "ended_on", BEFORE),
                warn("assets", "counted_on", "请写盘点日期", "counted_on", null),
                warn("assets", "count_result", "却写着账实相符", "counted", 2),
                block("goods", "amount", "不能是负数", "amount", -1L), warn("goods", "who", "请写明领用人", "who", null),
                block("hardshipfunds", "amount", "不能是负数", "used", -1L),
                new Wrong("hardshipfunds", row("there", false, "amount", 1L), Level.WARN, "there", "却有资金余额"),
                warn("hardshipfunds", "amount", "还没有写有多少", "amount", null));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
