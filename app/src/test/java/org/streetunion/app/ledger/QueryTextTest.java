package org.streetunion.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.members.MemberLedger;

class QueryTextTest {
    @Test
    void everyKindOfConditionComesBack() {
        QueryText members = new QueryText(MemberLedger.ledger());
        Query query = Query.ALL.search("zs 港口").and(new Filter.Contains("workplace", "模具厂"))
                .and(new Filter.OneOf("union", List.of(new Reference(7, "港口工会"), new Reference(8, ""))))
                .and(new Filter.OneOf("membership", List.of("在册", "保留"))).and(new Filter.OneOf("migrant", List.of(true)))
                .and(new Filter.Between("birth_on", LocalDate.of(1990, 1, 1), null)).and(new Filter.Blank("mobile", true))
                .and(new Filter.Blank("card_no", false)).and(new Filter.Ids("勾选的 2 人", List.of(3L, 5L)))
                .sort(new Sort("birth_on", true)).inTrash();

        assertEquals(query, members.read(members.of(query)));
        assertEquals(Query.ALL, members.read(members.of(Query.ALL)));
        QueryText counts = new QueryText(HeadcountLedger.ledger());
        Query quarter = Query.ALL.and(new Filter.OneOf("quarter", List.of(new Quarter(2026, 3))))
                .and(new Filter.Between("workers", null, 25));
        assertEquals(quarter, counts.read(counts.of(quarter)));
    }

    @Test
    void whatIsNoLongerThereIsLeftOut() {
        QueryText members = new QueryText(MemberLedger.ledger());
        assertEquals(Query.ALL.search("李"),
                members.read("search\t李\ncontains\tgone\tx\none\tbirth_on\t昨天\nsort\tgone\t+\nnonsense"));
    }
}
