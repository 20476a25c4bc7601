package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestDesk;

class RecordModelTest {
    private static final Act ENTRY = Act.correction(Services.CLERK, Act.Kind.EDIT);
    private final Office office = Databases.H2.office();
    private final Desk desk = new TestDesk(office).desk();
    private final List<Saved> saved = new ArrayList<>();
    private List<Long> unions = List.of();

    @BeforeEach
    void fill() {
        unions = new Street(office).fill(2, 3);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewRowIsTypedAndSaved() {
        RecordModel model = started("employers", Map.of());
        model.field("name").type(" 合兴 五金厂 ");
        model.field("founded_on").type("1007");
        model.field("above_scale").choose(true);

        model.save(ENTRY, saved::add);

        Row row = office.registers().get("employers").row(saved.get(0).id(), Viewer.masked(Services.CLERK)).orElseThrow();
        assertEquals("合兴 五金厂", row.values().get("name"));
        assertEquals(LocalDate.of(2026, 10, 7), row.values().get("founded_on"));
        assertEquals(true, row.values().get("above_scale"));
        assertEquals(1, desk.session().writes().get());
    }

    @Test
    void nothingIsSaidOfFieldsThatWereNotLeftYet() {
        RecordModel model = started("employers", Map.of());
        model.field("credit_code").type("123");
        model.left(model.field("credit_code"));

        assertTrue(blocked(model, "credit_code"));
        assertTrue(model.field("name").problems().get().isEmpty(), "the name may still come");
    }

    @Test
    void savingSaysEverythingThatIsWrongAndWritesNothing() {
        RecordModel model = started("employers", Map.of());
        model.save(ENTRY, saved::add);

        assertFalse(saved.get(0).done());
        assertTrue(blocked(model, "name"));
        assertFalse(model.blocking().isEmpty());
    }

    @Test
    void whatCannotBeReadIsNotSaved() {
        RecordModel model = opened("employers", employer());
        model.field("founded_on").type("下周三");
        model.save(ENTRY, saved::add);

        assertFalse(saved.get(0).done());
        assertTrue(blocked(model, "founded_on"));
    }

    @Test
    void onlyARealDifferenceIsAChange() {
        RecordModel model = opened("employers", employer());
        String name = model.field("name").text().get();

        model.field("name").type(name + "x");
        assertTrue(model.changed());
        model.field("name").type("  " + name);
        assertFalse(model.changed(), "spaces make no difference");
        model.field("founded_on").type("2001-01-01");
        model.field("founded_on").type("");
        assertFalse(model.changed());
    }

    @Test
    void aPresetParentAloneIsNoChange() {
        RecordModel model = started("terms", Map.of("union", Reference.to(unions.get(0))));
        assertFalse(model.changed());

        model.field("ordinal").type("3");
        assertTrue(model.changed());
        assertEquals(Reference.to(unions.get(0)), model.draft().values().get("union"));
    }

    @Test
    void onlyDatedColumnsOfAnExistingRowAskForAChange() {
        RecordModel union = opened("unions", unions.get(0));
        union.field("contact").type("王明");
        assertTrue(union.datedChanges().isEmpty());

        union.field("state").choose("撤销");
        assertEquals(1, union.datedChanges().size());
        RecordModel fresh = started("unions", Map.of());
        fresh.field("state").choose("撤销");
        assertTrue(fresh.datedChanges().isEmpty());
    }

    @Test
    void aChangeKeepsWhatWasBeforeThatDay() {
        RecordModel union = opened("unions", unions.get(0));
        union.field("state").choose("筹备");
        union.save(Act.change(Services.CLERK, Act.Kind.EDIT, LocalDate.of(2026, 10, 1), "筹备", "港工〔2026〕8号"), saved::add);

        var history = office.registers().get("unions").history(unions.get(0));
        assertEquals("筹备", history.get(0).values().values().get("state"));
        assertEquals(LocalDate.of(2026, 10, 1), history.get(0).from());
        assertEquals("正常", history.get(1).values().values().get("state"));
    }

    @Test
    void aMaskedNumberThatNobodyTouchedStaysAsItIs() {
        Register members = office.registers().get("members");
        long id = members.ids(org.streetunion.app.ledger.Query.ALL)[0];
        String number = String.valueOf(members.row(id, Viewer.full(Services.CLERK)).orElseThrow().values().get("id_number"));
        RecordModel model = opened("members", id);
        model.field("name").type("改名");
        model.save(ENTRY, saved::add);

        assertTrue(saved.get(0).done(), () -> saved.get(0).problems().toString());
        assertEquals(number, members.row(id, Viewer.full(Services.CLERK)).orElseThrow().values().get("id_number"));
    }

    @Test
    void aReferenceThatIsOnlyTypedIsAskedFor() {
        RecordModel model = started("terms", Map.of());
        model.field("union").type("没有这家工会");
        model.left(model.field("union"));

        assertTrue(blocked(model, "union"));
        model.field("union").choose(Reference.to(unions.get(0)));
        assertTrue(model.field("union").readable());
    }

    private long employer() {
        return office.registers().get("employers").ids(org.streetunion.app.ledger.Query.ALL)[0];
    }

    private static boolean blocked(RecordModel model, String key) {
        return model.field(key).problems().get().stream().anyMatch(Problem::blocks);
    }

    private RecordModel started(String key, Map<String, Object> preset) {
        RecordModel model = new RecordModel(desk, office.registers().get(key));
        model.startNew(preset);
        return model;
    }

    private RecordModel opened(String key, long id) {
        Register register = office.registers().get(key);
        RecordModel model = new RecordModel(desk, register);
        model.start(register.row(id, desk.session().viewer()).orElseThrow());
        return model;
    }
}
