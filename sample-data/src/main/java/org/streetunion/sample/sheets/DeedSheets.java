package org.streetunion.sample.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.streetunion.sample.model.BankLine;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 20 what the office decided about limits, shares and allowances, 21 经费收缴, 22 慰问登记, 23 银行对账单: each as it lies about in an office. */
final class DeedSheets {
    private static final String OWN = "本街道规定";
    private static final String BASIS = "练习用街道工会委员会议定";
    private static final int WHOLE = 100;
    private static final LocalDate PAID_SINCE = LocalDate.of(2025, 1, 1);
    private static final List<Pay> PAY = List.of(new Pay("兼职副主席", "月津贴", "每月", 800_00L), new Pay("协理员", "月津贴", "每月", 800_00L),
            new Pay("社会化工会工作者", "季度奖励", "每季", 500_00L));

    private DeedSheets() {}

    static List<ClerkTable> rules(Office office) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "20慰问津贴标准和分成比例.xlsx", "慰问、津贴标准和经费分成比例", office.facts());
        return List.of(new Columns<Rule>().add("参数名称", 24, Rule::name).add("数值", 10, Rule::amount).add("计量单位", 10, Rule::unit)
                .add("效力", 12, each -> OWN).add("依据", 30, each -> BASIS).add("起用日期", 12, each -> DeedWork.RULED)
                .table(layout, "参数", limits()),
                new Columns<Share>().add("缴费类别", 14, Share::payer).add("起用日期", 12, each -> DeedWork.RULED)
                        .add("基层", 8, each -> percent(each.shares().below()))
                        .add("街道本级", 10, each -> percent(each.shares().street()))
                        .add("区县", 8, each -> percent(each.shares().above())).add("市", 6, each -> percent(0))
                        .add("省", 6, each -> percent(0)).add("全总", 8, each -> percent(0)).add("优先级", 8, each -> 1)
                        .add("效力", 12, each -> OWN).add("依据", 30, each -> BASIS)
                        .table(layout, "分成比例", List.of(new Share("已建会经费", DeedWork.SHARES),
                                new Share("未建会筹备金", new DeedWork.Shares(0, 0, WHOLE)))),
                new Columns<Pay>().add("对象", 18, Pay::kind).add("项目", 12, Pay::item).add("计发单位", 10, Pay::per)
                        .add("分档依据", 10, each -> "不分档").add("标准（元）", 12, each -> yuan(each.cents()))
                        .add("起用日期", 12, each -> PAID_SINCE).add("依据", 30, each -> BASIS).table(layout, "津贴标准", PAY));
    }

    private record Pay(String kind, String item, String per, long cents) {}

    private record Rule(String name, String amount, String unit) {}

    private record Share(String payer, DeedWork.Shares shares) {}

    private static List<Rule> limits() {
        List<Rule> rules = new ArrayList<>();
        DeedWork.LIMITS.forEach(each -> rules.add(new Rule("慰问标准（" + each.occasion() + "）", yuan(each.cents()), "元")));
        rules.add(new Rule("银行勾对相差天数", "5", "天"));
        return rules;
    }

    static List<ClerkTable> dues(Office office, DeedWork work) {
        Quarter quarter = Quarter.NOW.plus(-1);
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "21经费收缴_二季度.xlsx", quarter.inWords() + "工会经费应缴实缴明细表", office.facts());
        return List.of(new Columns<DeedWork.Due>().add("单位名称", 34, each -> each.employer().name())
                .add("所属工会", 36, each -> each.union() == null ? "" : each.union().name())
                .add("款项", 14, each -> each.union() == null ? "未建会筹备金" : "已建会经费").add("所属期", 18, each -> quarter.inWords())
                .add("工资总额（元）", 16, each -> yuan(each.wages())).add("缴款范围", 10, each -> each.union() == null ? "全额" : "上缴部分")
                .add("应缴金额", 14, each -> yuan(each.cents())).add("实缴金额", 14, each -> yuan(each.cents()))
                .add("到账日期", 12, DeedWork.Due::day).add("缴款方式", 10, each -> "自缴").add("票据号码", 12, DeedWork.Due::receipt)
                .table(layout, "收缴明细", work.dues()));
    }

    static List<ClerkTable> gifts(Office office, DeedWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "22慰问登记_三季度.xlsx", Quarter.NOW.inWords() + "职工慰问登记表", office.facts());
        return List.of(new Columns<DeedWork.Gift>().add("慰问对象", 12, each -> each.member().person().name())
                .add("所在工会", 36, each -> each.member().work().union().name()).add("慰问事由", 10, DeedWork.Gift::occasion)
                .add("慰问日期", 12, DeedWork.Gift::day).add("金额", 12, each -> yuan(each.cents()))
                .add("慰问品", 16, DeedWork.Gift::goods).add("发放方式", 10, DeedWork.Gift::way)
                .add("经办人", 10, each -> office.facts().signers().filler())
                .add("审批人", 10, each -> office.facts().signers().chair()).add("审批日期", 12, DeedWork.Gift::day)
                .add("签收日期", 12, DeedWork.Gift::day).table(layout, "慰问", work.gifts()));
    }

    /** As the bank's own program prints it: no column of numbers, thousands set off by commas. */
    static List<ClerkTable> bank(Office office, List<BankLine> lines) {
        Layout layout = new Layout(Layout.Kind.XLSX, "23银行对账单_三季度.xlsx",
                List.of("单位活期存款对账单", "户名：" + office.facts().street() + "    币种：人民币    2026-07-01 至 2026-09-30"), false, "");
        return List.of(new Columns<BankLine>().add("交易日期", 12, BankLine::day).add("流水号", 14, BankLine::serial)
                .add("摘要", 14, BankLine::summary).add("借方发生额", 14, each -> each.moved() < 0 ? grouped(-each.moved()) : "")
                .add("贷方发生额", 14, each -> each.moved() < 0 ? "" : grouped(each.moved()))
                .add("余额", 16, each -> grouped(each.balance())).add("对方户名", 36, BankLine::counter).table(layout, "对账单", lines));
    }

    private static String grouped(long cents) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(cents, 2));
    }

    private static String percent(int percent) {
        return BigDecimal.valueOf(percent, 2).toPlainString();
    }

    private static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
