package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** Before rows go to the 回收站 it is said what names them. */
class HangingGuardTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatHangsOnARowIsTold(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(union("甲厂工会"), union("乙厂工会")));
            street.write("unions", List.of(union("甲厂分会").with("parent", Reference.to(unions.get(0)))));
            long employer = street.write("employers", List.of(Street.values(Map.of("name", "甲厂")))).get(0);
            long person = street.write("people", List.of(Street.values(Map.of("name", "卫国英")))).get(0);
            List<Long> members = street.write("members", List.of(member("干一", unions.get(0)), member("干二", unions.get(0))));
            street.write("coverage", List.of(Street.values(
                    Map.of("union", Reference.to(unions.get(0)), "employer", Reference.to(employer), "mode", "单建"))));
            street.write("appointments", List.of(Street.values(Map.of("person", Reference.to(person), "post", "主席", "level", "企业",
                    "union", Reference.to(unions.get(0))))));

            assertEquals("名下还有 1 家下级下属工会、1 条覆盖关系、2 人会员、1 条任职与聘任，移走后它们里面还写着这个名称，台账里却查不到了。"
                    + "工会撤销、合并、迁出请用“办理”，会先安排会员；登记重复请用“查重”合并。", away(office, "unions", unions.get(0)));
            assertEquals("", away(office, "unions", unions.get(1)), "nothing hangs on the other");
            assertEquals("名下还有 1 条覆盖关系，移走后它们里面还写着这个名称，台账里却查不到了。登记重复请用“查重”合并。", away(office, "employers", employer));
            assertTrue(away(office, "people", person).startsWith("名下还有 1 条任职与聘任，移走后它们里面还写着这个名称，台账里却查不到了。登记重复请用“查重”合并。卫国英还担任"),
                    "besides what else is to be said of a cadre");

            office.registers().get("members").setTrash(members.stream().mapToLong(Long::longValue).toArray(), true,
                    new Actor("小林"), "");
            assertEquals("名下还有 1 家下级下属工会、1 条覆盖关系、1 条任职与聘任，移走后它们里面还写着这个名称，台账里却查不到了。"
                    + "工会撤销、合并、迁出请用“办理”，会先安排会员；登记重复请用“查重”合并。", away(office, "unions", unions.get(0)),
                    "what lies in the 回收站 itself counts no more");
        }
    }

    private static String away(Office office, String ledger, long id) {
        return office.registers().get(ledger).away(new long[]{id});
    }

    private static org.streetunion.app.ledger.Row union(String name) {
        return Street.values(Map.of("name", name, "kind", "独立基层工会"));
    }

    private static org.streetunion.app.ledger.Row member(String name, long union) {
        return Street.values(Map.of("name", name, "union", Reference.to(union), "membership", "在册"));
    }
}
