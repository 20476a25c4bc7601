package org.streetunion.app.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** A printed list says in words which rows it shows. */
class FilterSentenceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    void everyKindOfConditionHasItsWords() {
        String joined = MemberLedger.JOINED_ON.key();

        assertEquals("全部", words(Query.ALL));
        assertEquals("筛选：回收站；查找“王”", words(Query.ALL.search(" 王 ").inTrash()));
        assertEquals("筛选：姓名含“伟”", words(new Filter.Contains("name", "伟")));
        assertEquals("筛选：会籍状态为在册、保留", words(new Filter.OneOf(MemberLedger.STATE.key(), List.of("在册", "保留"))));
        assertEquals("筛选：入会日期为2026-07-01", words(new Filter.Between(joined, FIRST, FIRST)));
        assertEquals("筛选：入会日期从2026-07-01起", words(new Filter.Between(joined, FIRST, null)));
        assertEquals("筛选：入会日期到2026-09-30止", words(new Filter.Between(joined, null, LAST)));
        assertEquals("筛选：入会日期从2026-07-01到2026-09-30", words(new Filter.Between(joined, FIRST, LAST)));
        assertEquals("筛选：移动电话为空", words(new Filter.Blank(MemberLedger.MOBILE.key(), true)));
        assertEquals("筛选：移动电话不为空", words(new Filter.Blank(MemberLedger.MOBILE.key(), false)));
        assertEquals("筛选：本季转入", words(new Filter.Ids("本季转入", List.of(1L, 2L))));
    }

    private static String words(Filter filter) {
        return words(Query.ALL.and(filter));
    }

    private static String words(Query query) {
        try (Office office = Databases.H2.office()) {
            Ledger members = office.registers().get("members").ledger();
            return FilterSentence.of(members, query);
        }
    }
}
