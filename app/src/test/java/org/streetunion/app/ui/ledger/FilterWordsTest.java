package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.office.employers.EmployerLedger;

class FilterWordsTest {
    private static final Ledger LEDGER = EmployerLedger.ledger();

    @Test
    void conditionsAreSaidInWords() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertEquals("单位名称含“五金”", words(new Filter.Contains("name", "五金")));
        assertEquals("单位状态：正常、停业", words(new Filter.OneOf("state", List.of("正常", "停业"))));
        assertEquals("单位状态：正常、停业、注销 等 4 项", words(new Filter.OneOf("state", List.of("正常", "停业", "注销", "迁出"))));
        assertEquals("是否规上：是", words(new Filter.OneOf("above_scale", List.of(true))));
        assertEquals("成立日期：2026-01-01 起", words(new Filter.Between("founded_on", day, null)));
        assertEquals("成立日期：到 2026-01-01", words(new Filter.Between("founded_on", null, day)));
        assertEquals("成立日期：2026-01-01", words(new Filter.Between("founded_on", day, day)));
        assertEquals("联系电话为空", words(new Filter.Blank("phone", true)));
        assertEquals("第三季度 01 基层工会组织数", words(new Filter.Ids("第三季度 01 基层工会组织数", List.of(1L, 2L))));
    }

    private static String words(Filter filter) {
        return FilterWords.of(LEDGER, filter);
    }
}
