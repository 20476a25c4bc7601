package org.streetunion.app.work.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.money.ChineseNumber;

/** 慰问签收表: a line for each gift with room to sign, and the sum in words; who is ill is named in full to those with leave only. */
public final class BenefitSheet {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 5), Column.text("慰问对象", 12),
            Column.text("工会", 30), Column.centred("事由", 7), Column.centred("慰问日期", 11), Column.number("人次", 6),
            Column.number("金额或价值", 13), Column.text("慰问品", 18), Column.centred("发放方式", 8), Column.text("审批人", 9),
            Column.text("签收", 16), Column.centred("签收日期", 11));

    private BenefitSheet() {}

    /** The table of these gifts as somebody may see them, by day. */
    public static Report of(Office office, List<Long> ids, Viewer viewer) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        List<org.streetunion.app.ledger.Row> gifts = gifts(office, ids, viewer);
        List<Row> rows = new ArrayList<>();
        gifts.forEach(gift -> rows.add(line(rows.size() + 1, gift)));
        long total = gifts.stream().mapToLong(gift -> gift.get(BenefitLedger.AMOUNT, 0L)).sum();
        int people = gifts.stream().mapToInt(gift -> gift.get(BenefitLedger.PEOPLE, 1)).sum();
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.text(gifts.size() + " 条"), Cell.blank(), Cell.blank(),
                Cell.whole(people), Cell.yuan(total), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank()));
        return Report.of(title(office, ids), Table.of(COLUMNS, rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withFields(new Field("填报单位（盖章）", identity.shownName()), new Field("单位", "元"))
                .withNotes("合计（大写）：" + ChineseNumber.money(total)).withSignatures(new Field("单位负责人", identity.chair()),
                        new Field("审核人", identity.checker()),
                        new Field("经办人", gifts.stream().map(gift -> gift.get(BenefitLedger.HANDLER, ""))
                                .filter(name -> !name.isEmpty()).distinct().limit(3).collect(Collectors.joining("、"))),
                        new Field("制表日期", LocalDate.now(office.clock()).toString()));
    }

    /** What the table and its files are called: by the days of the gifts. */
    public static String title(Office office, List<Long> ids) {
        List<LocalDate> days = office.registers().get(BenefitLedger.KEY).store()
                .rows(ids.stream().mapToLong(Long::longValue).toArray()).stream().map(gift -> gift.get(BenefitLedger.DAY))
                .flatMap(java.util.stream.Stream::ofNullable).distinct().sorted().toList();
        String when = days.isEmpty()
                ? ""
                : days.size() == 1 ? days.get(0).toString() : days.get(0) + "至" + days.get(days.size() - 1);
        return when + "慰问签收表";
    }

    private static List<org.streetunion.app.ledger.Row> gifts(Office office, List<Long> ids, Viewer viewer) {
        Register register = office.registers().get(BenefitLedger.KEY);
        return register.labelled(register.rows(ids.stream().mapToLong(Long::longValue).toArray(), viewer)).stream()
                .sorted(Comparator.comparing((org.streetunion.app.ledger.Row gift) -> gift.get(BenefitLedger.DAY, LocalDate.MIN))
                        .thenComparing(org.streetunion.app.ledger.Row::id))
                .toList();
    }

    private static Row line(int number, org.streetunion.app.ledger.Row gift) {
        LocalDate signed = gift.get(BenefitLedger.SIGNED_ON);
        Long amount = gift.get(BenefitLedger.AMOUNT);
        return Row.of(Cell.ordinal(number), Cell.text(name(gift)), Cell.text(BenefitLedger.UNION.text(gift)),
                Cell.text(gift.get(BenefitLedger.OCCASION, "")), Cell.date(gift.get(BenefitLedger.DAY, LocalDate.MIN)),
                Cell.whole(gift.get(BenefitLedger.PEOPLE, 1)), amount == null ? Cell.unknown() : Cell.yuan(amount),
                Cell.text(gift.get(BenefitLedger.GOODS, "")), Cell.text(gift.get(BenefitLedger.WAY, "")),
                Cell.text(gift.get(BenefitLedger.APPROVED_BY, "")), Cell.blank(),
                signed == null ? Cell.blank() : Cell.date(signed));
    }

    /** The whole name is masked for who may not see it; the family name stands in the plain column then. */
    private static String name(org.streetunion.app.ledger.Row gift) {
        String person = BenefitLedger.person(gift);
        return person.indexOf('*') >= 0 ? gift.get(BenefitLedger.NAME, "") : person;
    }
}
