package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.FindDuplicates;

/** A number of 15 digits: refused where it is entered, kept and pointed out where an old list holds it, found again beside the new one. */
class OldNumberTest {
    private static final String NEW = Street.resident(7);
    private static final String OLD = NEW.substring(0, 6) + NEW.substring(8, 17);
    private static final Object[] HEADINGS = row("姓名", "身份证号", "所在工会", "移动电话");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anImportKeepsItUnverifiedAndTheNewOneIsFoundBesideIt(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            desk.take("unions", row("工会名称", "工会组织类型"), row("甲厂工会委员会", "独立基层工会"));

            ImportReport old = desk.take("members", HEADINGS, row("卫一", OLD, "甲厂工会委员会", "13800000001"),
                    row("卫二", "330206901307000", "甲厂工会委员会", "13800000002"));

            assertEquals("读取 2 行：新增 1，更新 0，不变 0，拒绝 1", old.sentence(), "a thirteenth month was never right");
            assertEquals("居民身份证号码是 15 位旧号码，2013 年起已停用，不算实名，请换成 18 位", old.findings().get(0).reason());
            Row kept = desk.only("members", "卫一");
            assertEquals(OLD, kept.get(PersonFacts.ID_NUMBER));
            assertFalse(kept.get(PersonFacts.ID_VALID, true), "row 28 counts the verified ones");

            ImportReport again = desk.take("members", HEADINGS, row("卫一", NEW, "甲厂工会委员会", "13800000009"));
            assertEquals(1, again.counts().added());
            assertTrue(again.findings().get(0).reason().contains("证件号码是同一个号码的 15 位和 18 位"), again.findings().get(0).reason());
            List<String> reasons = new FindDuplicates(desk.office.registers()).scan("members").stream().map(each -> each.reason())
                    .toList();
            assertEquals(List.of("证件号码是同一个号码的 15 位和 18 位"), reasons);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFormRefusesItAndLeavesAKeptOneAlone(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            Register people = desk.office.registers().get("people");
            Row typed = Street.values(Map.of("name", "卫三", "id_number", OLD));
            assertEquals(1, people.check(typed).size(), "said once");
            assertTrue(people.check(typed).get(0).blocks());
            assertEquals(0, people.save(typed, Act.correction(Desk.CLERK, Act.Kind.EDIT)).batch());

            desk.take("people", row("姓名", "身份证号"), row("卫三", OLD));
            Row stored = people.store().first(org.streetunion.app.ledger.Query.ALL, 1).get(0);
            Row edited = stored.with("job", "车间主任");
            assertTrue(people.check(edited).stream().noneMatch(Problem::blocks));
            assertTrue(people.save(edited, Act.correction(Desk.CLERK, Act.Kind.EDIT)).done());
        }
    }
}
