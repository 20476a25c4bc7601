package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.work.cadres.Cadres;

/** A month's duty record as a clerk keeps it: her own headings, her own words for the kinds, her own way to write days. */
class DutySheetTest {
    private static final Object[] HEADINGS = row("日期", "干部姓名", "工作类型", "走访企业", "走访工会", "工作内容", "时长", "占用天数", "五个一");

    @Test
    void aMonthComesInWithTheClerksOwnWords() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            Cadres cadres = new Cadres(desk.office);
            cadres.person("覃泽骏");
            cadres.save("employers", Row.NEW.with("name", "甲厂"));
            cadres.union("甲厂工会委员会");

            ImportReport report = desk.take("duties", HEADINGS,
                    row("2026.9.3", "覃泽骏", "走访", "甲厂", "", "了解高温津贴发放", "2", "0.5", ""),
                    row("2026/9/10", "覃泽骏", "开会", "", "", "街道工会例会", "3", "", ""),
                    row("2026年9月18日", "覃泽骏", "意见建议", "", "甲厂工会委员会", "建议错时开放职工书屋", "", "", "提供一条建议"),
                    row("2026.12.3", "覃泽骏", "走访", "甲厂", "", "还没有到的日子", "2", "", ""),
                    row("2026.9.20", "没有这个人", "走访", "甲厂", "", "谁", "2", "", ""));

            assertEquals(3, report.counts().added());
            assertTrue(Desk.reasons(report).get(0).contains("还没有到"), Desk.reasons(report).toString());
            assertTrue(Desk.reasons(report).get(1).contains("没有这个人"), Desk.reasons(report).toString());
            Row first = desk.only("duties", "高温津贴");
            assertEquals("走访联系", first.get(DutyLedger.KIND));
            assertEquals(LocalDate.of(2026, 9, 3), first.get(DutyLedger.DAY));
            assertEquals("甲厂", DutyLedger.EMPLOYER.text(first));
            assertEquals(new BigDecimal("0.5"), first.get(DutyLedger.DAYS_USED));
            Row idea = desk.only("duties", "职工书屋");
            assertEquals(List.of("建议", "一条建议", "甲厂工会委员会"),
                    List.of(idea.get(DutyLedger.KIND, ""), idea.get(DutyLedger.ITEM, ""), DutyLedger.UNION.text(idea)));
            cadres.limit("兼职干部每月工时", "3", "天");
            cadres.save("appointments", Cadres.viceChair(cadres.person("凌一"), LocalDate.of(2026, 1, 1)));
            ImportReport whole = desk.take("duties", HEADINGS, row("2026.8.3", "凌一", "走访", "", "", "一", "", "1", ""),
                    row("2026.8.4", "凌一", "走访", "", "", "二", "", "1", ""),
                    row("2026.8.5", "凌一", "走访", "", "", "三", "", "1", ""),
                    row("2026.8.6", "凌一", "走访", "", "", "四", "", "1", ""),
                    row("2026.7.6", "凌一", "走访", "", "", "五", "", "1", ""));
            assertEquals(5, whole.counts().added());
            assertEquals(List.of("兼职干部 2026年8月合计占用 4 个工作日，超过每月 3 天"), whole.findings().stream()
                    .map(RowFinding::reason).filter(each -> each.contains("合计占用")).toList(),
                    "lines of one sheet see each other");
            assertEquals(0, desk.take("duties", HEADINGS, row("2026.9.3", "覃泽骏", "走访", "甲厂", "", "了解高温津贴发放", "2", "0.5", ""))
                    .counts().added(), "the same sheet once more adds nothing");
        }
    }
}
