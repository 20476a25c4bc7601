package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** A 总工会 is elected for five years: refused where the law means it, reminded of below. */
class TermLengthGuardTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theStreetsIsRefusedAndACommunitysIsRemindedOf(Databases kind) {
        try (Office office = kind.office()) {
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            List<Long> unions = new Street(office).write("unions",
                    List.of(union("甲街道总工会", "街道工会", "总工会"), union("红联社区总工会", "联合基层工会", "总工会"),
                            union("甲厂工会委员会", "独立基层工会", "工会委员会")));

            assertEquals(List.of("BLOCK 总工会的任期应为 5 年，这里是 3 年 工会法第十六条"), said(office, unions.get(0), 3));
            assertFalse(save(office, unions.get(0), 3).done());
            assertEquals(List.of("WARN 总工会的任期应为 5 年，这里是 3 年 工会法第十六条"), said(office, unions.get(1), 3));
            assertEquals(List.of(), said(office, unions.get(1), 5));
            assertEquals(List.of(), said(office, unions.get(2), 3));

            Saved saved = save(office, unions.get(1), 3);
            Row again = office.registers().get("terms").store().rows(new long[]{saved.id()}).get(0).with("remark", "补登");
            assertEquals(List.of(), office.registers().get("terms").guarded(again, office.registers().get("terms").guard()),
                    "what stood before is not told of again");
        }
    }

    private static Row union(String name, String kind, String form) {
        return Street.values(Map.of("name", name, "kind", kind, "form", form, "state", "正常"));
    }

    private static Row term(long union, int years) {
        return Row.NEW.with("union", Reference.to(union)).with("ordinal", 1).with("years", years).with("starts_on",
                LocalDate.of(2024, 1, 1));
    }

    private static Saved save(Office office, long union, int years) {
        return office.registers().get("terms").save(term(union, years), ENTRY);
    }

    private static List<String> said(Office office, long union, int years) {
        return office.registers().get("terms").check(term(union, years)).stream()
                .map(each -> each.level() + " " + each.sentence() + " " + each.basis()).toList();
    }
}
