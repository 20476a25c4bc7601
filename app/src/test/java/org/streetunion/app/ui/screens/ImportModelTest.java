package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.background.SameThread;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.support.PlannedImport;
import org.streetunion.app.ui.support.Services;

class ImportModelTest {
    private final PlannedImport imports = new PlannedImport();
    private final Session session = new Session(Services.CLERK);
    private final ImportModel model = new ImportModel(imports, session, new SameThread(), "");

    @Test
    void whatIsRecognisedIsCheckedAtOnce() {
        model.look(List.of(Path.of("台账")));

        assertNotNull(model.items().get(0).preview().get());
        assertFalse(model.items().get(2).ready(), "nobody knows the register yet");
        assertFalse(model.items().get(3).ready(), "cannot be read");
        assertEquals(List.of("look 1", "check employers false {}", "check members false {}"), imports.told());
    }

    @Test
    void whileItIsCheckedNothingIsSaidToBeKnown() {
        List<String> seen = new ArrayList<>();
        model.checking().addListener((any, old, now) -> seen.add(now + " " + model.items().get(0).preview().isNotNull().get()));
        model.look(List.of(Path.of("台账")));

        assertEquals(List.of("true false", "false false"), seen, "ended before its result is taken");
        assertNotNull(model.items().get(0).preview().get());
    }

    @Test
    void aHeadingAssignedByHandIsCheckedAgain() {
        model.look(List.of(Path.of("台账")));
        ImportItem members = model.items().get(1);
        model.map(members, "手机长号", "mobile");

        assertEquals("mobile", members.column(members.source().headings().get(2)));
        assertEquals("check members false {手机长号=mobile}", imports.told().get(4));
    }

    @Test
    void choosingTheRegisterMakesASheetReady() {
        model.look(List.of(Path.of("台账")));
        model.belongsTo(model.items().get(2), "people");

        assertTrue(model.items().get(2).ready());
    }

    @Test
    void everySheetThatIsReadyIsRunInOrderAsOneActEach() {
        model.look(List.of(Path.of("台账")));
        model.update().set(new ImportDesk.Update(true, false, null));
        model.run();

        List<String> told = imports.told();
        assertEquals(List.of("run employers", "run members"), told.subList(told.size() - 2, told.size()));
        assertFalse(model.ready().get());
        assertFalse(model.busy().get());
        assertEquals(2, session.writes().get());
    }

    @Test
    void nothingChosenChangesNothing() {
        model.look(List.of());

        assertTrue(imports.told().isEmpty());
        assertTrue(model.items().isEmpty());
    }
}
