package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestDesk;
import org.streetunion.app.work.Office;

class DraftsTest {
    private final Office office = Databases.H2.office();
    private final TestDesk desk = new TestDesk(office);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWasTypedComesBackWithItsReferences() {
        List<Long> unions = new Street(office).fill(2, 1);
        RecordModel first = model("terms");
        first.field("union").choose(new Reference(unions.get(1), "某工会"));
        first.field("ordinal").type("3");
        first.field("starts_on").type("不是日期");
        drafts(first).keep();

        RecordModel again = model("terms");
        drafts(again).find(drafts(again)::fillIn);

        assertEquals(new Reference(unions.get(1), "某工会"), again.field("union").value().get());
        assertEquals(3, again.field("ordinal").value().get());
        assertEquals("不是日期", again.field("starts_on").text().get(), "also what could not be read");
    }

    @Test
    void aFormWithoutChangesLeavesNothingAndAForgottenDraftIsNotOffered() {
        RecordModel model = model("employers");
        drafts(model).keep();
        drafts(model).find(kept -> {
            throw new AssertionError("nothing was typed");
        });
        model.field("name").type("海螺茶室");
        drafts(model).keep();
        drafts(model).forget();

        drafts(model("employers")).find(kept -> {
            throw new AssertionError("it was forgotten");
        });
        assertTrue(office.settings().get("draft.employers.0").orElse("").isEmpty());
    }

    @Test
    void whatIsTypedIntoAFormIsKeptWhileItIsTyped() {
        RecordPage page = new RecordPage(desk.desk(), office.registers().get("employers"),
                new RecordPage.Start(0, Map.of(), null));
        page.model().startNew(Map.of());
        page.model().field("name").type("海螺茶室");
        assertTrue(office.settings().get("draft.employers.0").orElse("").contains("海螺茶室"), "a power cut may come at any time");

        page.model().field("name").type("");
        assertEquals("", office.settings().get("draft.employers.0").orElse(""), "nothing is left of what was taken back");
    }

    private RecordModel model(String ledger) {
        RecordModel model = new RecordModel(desk.desk(), office.registers().get(ledger));
        model.startNew(Map.of());
        return model;
    }

    private Drafts drafts(RecordModel model) {
        return new Drafts(desk.desk().background(), office.settings(), model);
    }
}
