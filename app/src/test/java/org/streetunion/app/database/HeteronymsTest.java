package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** A name is found by every way to read it. */
class HeteronymsTest {
    @ParameterizedTest
    @CsvSource({"单田芳, dan tian fang|chan tian fang", "重庆, zhong qing", "张三, ''", "AB单, ''", "长乐, zhang le|chang yue"})
    void oneCharacterAtATimeIsReadOtherwise(String text, String others) {
        assertEquals(others.isEmpty() ? List.of() : List.of(others.split("\\|")), Pinyin.otherReadings(text));
    }

    @Test
    void aPersonIsFoundByBothReadings() {
        try (Office office = Databases.H2.office()) {
            new Street(office).write("people", List.of(Street.values(Map.of("name", "单乐")), Street.values(Map.of("name", "张三"))));
            for (String typed : List.of("shanle", "danle", "shanyue", "sl", "dl", "sy", "zs")) {
                assertEquals(1, office.registers().get("people").count(Query.ALL.search(typed)), typed);
            }
            assertEquals(0, office.registers().get("people").count(Query.ALL.search("xl")));
        }
    }
}
