package org.streetunion.sample.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Columns;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layouts;

/** 17 账套 with its opening balances, 18 收支流水: the street's own book as its clerk keeps it. */
final class MoneySheets {
    private static final String CHART = "工会会计制度2009版";

    private MoneySheets() {}

    static List<ClerkTable> book(Office office, MoneyWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "17账套和期初余额.xlsx", "街道总工会账套", office.facts());
        return List.of(
                new Columns<MoneyWork>().add("账套", 16, each -> MoneyWork.BOOK).add("账套性质", 12, each -> "本级")
                        .add("会计制度", 22, each -> CHART).add("启用日期", 12, MoneyWork::begins)
                        .add("工会主席", 12, each -> office.facts().signers().chair())
                        .add("财务负责人", 12, each -> office.facts().signers().checker())
                        .add("记账", 12, each -> office.facts().signers().filler()).table(layout, "账套", List.of(work)),
                new Columns<MoneyWork.Opening>().add("账套", 16, each -> MoneyWork.BOOK).add("科目", 24, MoneyWork.Opening::account)
                        .add("期初余额（元）", 16, each -> yuan(each.cents())).table(layout, "期初余额", work.openings()));
    }

    static List<ClerkTable> entries(Office office, MoneyWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "18收支流水.xlsx", "街道总工会收支明细账", office.facts());
        return List.of(new Columns<MoneyWork.Entry>().add("账套", 12, each -> MoneyWork.BOOK).add("记账日期", 12, MoneyWork.Entry::day)
                .add("摘要", 36, each -> each.words().summary())
                .add("收入金额", 14, each -> each.incoming() ? yuan(each.cents()) : "")
                .add("支出金额", 14, each -> each.incoming() ? "" : yuan(each.cents())).add("科目", 24, MoneyWork.Entry::account)
                .add("资金来源", 12, MoneyWork.Entry::source).add("往来单位或个人", 30, each -> each.party().name())
                .add("往来工会", 36, each -> union(each.party()))
                .add("结算方式", 10, each -> each.words().settled()).add("附件张数", 8, each -> each.words().pieces())
                .add("经办人", 10, each -> each.signs().handler()).add("审批人", 10, each -> each.signs().approver())
                .table(layout, "收支流水", work.entries()));
    }

    static List<ClerkTable> budget(Office office, MoneyWork work) {
        Layout layout = Layouts.sheet(Layout.Kind.XLSX, "19预算.xlsx", "街道总工会年度预算", office.facts());
        return List
                .of(new Columns<MoneyWork.Planned>().add("账套", 12, each -> MoneyWork.BOOK).add("年度", 8, each -> MoneyWork.PLANNED)
                        .add("科目", 24, MoneyWork.Planned::account).add("年初预算数（元）", 16, each -> yuan(each.opening()))
                        .add("年中调整数（元）", 16, each -> each.adjustment() == 0 ? "" : yuan(each.adjustment()))
                        .table(layout, "预算", work.budget()));
    }

    private static String union(MoneyWork.Party party) {
        return party.union() == null ? "" : party.union().name();
    }

    private static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
