package org.streetunion.app.exchange.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {
    @Test
    void namesAreToldApartHoweverTheyAreStrung() {
        assertEquals(List.of("甲厂", "乙厂", "丙厂"), NameList.of("1、甲厂（25人）；2、乙厂,\n3.丙厂，"));
        assertEquals(List.of("甲厂"), NameList.of("甲厂、甲厂"));
        assertEquals(List.of(), NameList.of("12家"), "a number of employers is no employer");
    }

    @Test
    void spacesPartShortNamesOnly() {
        assertEquals(List.of("卫国", "卫英"), NameList.of("卫国　卫英"));
        assertEquals(List.of("卫 国"), NameList.of("卫 国"), "a padded name of two characters");
        assertEquals(List.of("某某（中国） 有限公司"), NameList.of("某某（中国） 有限公司"));
    }
}
