package org.streetunion.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.employers.EmployerLedger;

/** The chips above a list and the head of its print say the same conditions in the same words. */
class QueryWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final QueryWords EMPLOYERS = new QueryWords(EmployerLedger.ledger());

    @Test
    void everyKindOfConditionHasItsWords() {
        same("单位名称含“五金”", new Filter.Contains("name", "五金"));
        same("单位状态为正常、停业", new Filter.OneOf("state", List.of("正常", "停业")));
        same("是否规上为是", new Filter.OneOf("above_scale", List.of(true)));
        same("成立日期为 2026-07-01", new Filter.Between("founded_on", FIRST, FIRST));
        same("成立日期从 2026-07-01 起", new Filter.Between("founded_on", FIRST, null));
        same("成立日期到 2026-09-30 止", new Filter.Between("founded_on", null, LAST));
        same("成立日期从 2026-07-01 到 2026-09-30", new Filter.Between("founded_on", FIRST, LAST));
        same("联系电话为空", new Filter.Blank("phone", true));
        same("联系电话已填", new Filter.Blank("phone", false));
        same("第三季度 01 基层工会组织数", new Filter.Ids("第三季度 01 基层工会组织数", List.of(1L, 2L)));
    }

    @Test
    void aChipNamesTheFirstValuesAndAPrintAll() {
        Filter states = new Filter.OneOf("state", List.of("正常", "停业", "注销", "迁出"));

        assertEquals("单位状态为正常、停业、注销 等 4 项", EMPLOYERS.chip(states));
        assertEquals("筛选：单位状态为正常、停业、注销、迁出", EMPLOYERS.sentence(Query.ALL.and(states)));
    }

    @Test
    void aReferenceIsSaidByItsLabel() {
        QueryWords coverage = new QueryWords(CoverageLedger.ledger());

        assertEquals("所在工会为望海社区联合工会",
                coverage.chip(new Filter.OneOf(CoverageLedger.UNION.key(), List.of(new Reference(7, "望海社区联合工会"))))
                        .replace(CoverageLedger.UNION.heading(), "所在工会"));
    }

    @Test
    void aColumnThatIsGoneIsSaidByItsKey() {
        assertEquals("custom_9含“甲”", EMPLOYERS.chip(new Filter.Contains("custom_9", "甲")));
    }

    @Test
    void theSentenceTellsTheBinTheSearchAndTheDay() {
        assertEquals("全部", EMPLOYERS.sentence(Query.ALL));
        assertEquals("筛选：回收站；查找“王”", EMPLOYERS.sentence(Query.ALL.search(" 王 ").inTrash()));
        assertEquals("截至 2026-09-30：" + EmployerLedger.ledger().recollection() + "　全部",
                EMPLOYERS.sentence(Query.ALL.asOf(LAST)));
    }

    private static void same(String words, Filter filter) {
        assertEquals(words, EMPLOYERS.chip(filter));
        assertEquals("筛选：" + words, EMPLOYERS.sentence(Query.ALL.and(filter)));
    }
}
