package org.streetunion.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that everything else is made of: equal when they mean the same, untouched by what is done to their copies. */
class ValuesTest {
    private static final CodeList STATES = CodeList.of("状态", "在册", "保留", "退会").also("已入会", "在册").also("自动退会", "退会");

    @ParameterizedTest
    @ValueSource(strings = {"单位名称", " 单位 名称 ", "单位\n名称", "*单位名称", "单位名称＊", "（单位名称）", "单位名称：", "【单位】名称", "单位，名称", "单位名称\u200b"})
    void aHeadingIsComparedWithoutItsDecoration(String heading) {
        assertEquals("单位名称", Texts.heading(heading));
    }

    @ParameterizedTest
    @CsvSource({"在册,在册", "' 在 册 ',在册", "已入会,在册", "1 在册,在册", "2.保留,保留", "03-退会,退会", "１、在册,在册", "自动退会,退会"})
    void aWordingIsFoundByCodeSynonymAndNumber(String wording, String code) {
        assertEquals(Optional.of(code), STATES.find(wording));
    }

    @Test
    void anOfficesOwnListForgetsTheWordingsOfCodesItDropped() {
        CodeList own = STATES.with(List.of("保留", "在册"));

        assertEquals(Optional.of("在册"), own.find("已入会"));
        assertEquals(Optional.empty(), own.find("自动退会"));
        assertEquals(Optional.empty(), own.find("退会"));
        assertEquals(List.of("保留", "在册"), own.codes());
        assertEquals(Optional.of("退会"), STATES.find("退会"), "the shipped list is as it was");
    }

    @Test
    void queriesThatMeanTheSameAreEqualAndDoNotChange() {
        List<Filter> filters = new ArrayList<>(List.of(new Filter.Contains("name", "厂")));
        Query query = new Query("甲", filters, null, false);
        filters.clear();

        assertEquals(new Query("甲", List.of(new Filter.Contains("name", "厂")), null, false), query);
        assertEquals(query, Query.ALL.search("甲").and(new Filter.Contains("name", "厂")));
        assertNotEquals(query, query.inTrash());
        assertNotEquals(query, query.sort(new Sort("name", true)));
        assertEquals(query, query.sort(new Sort("name", true)).sort(null));
        assertEquals(Query.ALL, Query.ALL.search("x").search(""));
        assertEquals(new Filter.Ids("名单", List.of(1L)), new Filter.Ids("名单", new ArrayList<>(List.of(1L))));
        assertEquals(List.of("a", "b", "c", "ids"), List.of(new Filter.OneOf("a", List.of()).column(),
                new Filter.Between("b", null, 3).column(), new Filter.Blank("c", true).column(),
                new Filter.Ids("", List.of()).column()));
    }

    @Test
    void aReferenceIsItsRowWhateverItIsCalled() {
        assertEquals(Reference.to(3), new Reference(3, "甲厂"));
        assertEquals(Reference.to(3).hashCode(), new Reference(3, "甲厂").hashCode());
        assertNotEquals(Reference.to(3), Reference.to(4));
        assertEquals("甲厂", new Reference(3, "甲厂").toString());
    }

    @Test
    void aRowIsNeverWrittenInPlace() {
        Row row = new Row(3, 2, Map.of("name", "甲厂"));

        Row changed = row.with("name", null).with("phone", "1");

        assertEquals("甲厂", row.values().get("name"));
        assertTrue(changed.values().containsKey("name") && changed.values().get("name") == null, "emptied, not untouched");
        assertEquals(List.of(3L, 2L), List.of(changed.id(), changed.version()));
        assertThrows(UnsupportedOperationException.class, () -> row.values().put("name", "乙厂"));
        assertEquals(Map.of("name", "乙厂", "phone", "2"),
                new Row(3, 2, Map.of("name", "甲厂", "phone", "2")).overlaid(new Row(0, 0, Map.of("name", "乙厂"))).values());
    }

    @ParameterizedTest
    @CsvSource({"CERTIFICATE,330206199003070001,330206********0001", "CERTIFICATE,E12345678,E*******8", "CERTIFICATE,X,X",
            "PHONE,13800000000,138****0000", "PHONE,12345,*****", "ACCOUNT,6222000000000009,************0009", "ACCOUNT,123,123",
            "PLAIN,abc,abc"})
    void aMaskKeepsTheLengthAndTheAgreedEnds(Sensitivity how, String text, String masked) {
        assertEquals(masked, how.mask(text));
    }

    @Test
    void aContradictoryLedgerIsRefused() {
        Column<String> name = Column.of("name", "名称", Types.TEXT);
        Column<String> twin = Column.of("title", "名称", Types.TEXT);

        assertThrows(IllegalStateException.class,
                () -> Ledger.named("x", "某", "个").section("全部", name, twin).label(name).identity(name).build());
        assertThrows(IllegalStateException.class, () -> Ledger.named("x", "某", "个").section("全部", name).label(name).build());
        assertThrows(IllegalArgumentException.class, () -> Column.of("Name", "名称", Types.TEXT));
        assertThrows(IllegalArgumentException.class, () -> new Quarter(2026, 5));
        Ledger sound = Ledger.named("x", "某", "个").section("全部", name.alias("全称")).label(name).identity(name).build();
        assertEquals("name", sound.byHeading(" 全 称*").orElseThrow().key());
        assertFalse(sound.hasHistory());
    }
}
