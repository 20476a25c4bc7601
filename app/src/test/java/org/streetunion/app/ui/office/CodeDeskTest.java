package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.work.Office;

class CodeDeskTest {
    private final Office office = Databases.H2.office();
    private final CodeDesk desk = new CodeDesk(office.registers(), office.codes());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNewCodeIsOfferedAndAcceptedAtOnce() {
        assertFalse(save("船上茶摊"), "nobody knows it yet");
        desk.keep(list().name(), List.of("船上茶摊", "私营企业"), Services.CLERK);

        assertTrue(save("船上茶摊"));
        assertEquals(List.of("船上茶摊", "私营企业"), list().codes());
    }

    @Test
    void aCodeInUseIsNeverDropped() {
        assertTrue(save("私营企业"));
        desk.keep(list().name(), List.of("个体工商户"), Services.CLERK);

        assertEquals(List.of("个体工商户", "私营企业"), list().codes());
    }

    @Test
    void whoHoldsALedgerKeepsTheOneHeWasGiven() {
        Ledger before = office.registers().get("employers").ledger();
        List<String> codes = codes(before);
        desk.keep(list().name(), List.of("船上茶摊"), Services.CLERK);

        assertEquals(codes, codes(before), "a form that is open is not changed under its reader");
        assertEquals(List.of("船上茶摊"), codes(office.registers().get("employers").ledger()));
    }

    @Test
    void wordingsOfACodeThatCameBackAreUnderstoodAgain() {
        CodeList shipped = list();
        Map.Entry<String, String> wording = shipped.synonyms().entrySet().iterator().next();
        desk.keep(shipped.name(), List.of("船上茶摊"), Services.CLERK);
        assertTrue(list().find(wording.getKey()).isEmpty());
        desk.keep(shipped.name(), shipped.codes(), Services.CLERK);

        assertEquals(wording.getValue(), list().find(wording.getKey()).orElse(""));
    }

    private boolean save(String category) {
        Row row = new Row(0, 0, Map.of("name", category + "一号", "community", "红联社区", "category", category));
        var register = office.registers().get("employers");
        return register.ledger().column("category").orElseThrow().type().parse(category).value() != null
                && register.save(row, Act.correction(Services.CLERK, Act.Kind.EDIT)).done();
    }

    private CodeList list() {
        String name = ((Choice) office.registers().get("employers").ledger().column("category").orElseThrow().type()).list()
                .name();
        return desk.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> codes(Ledger ledger) {
        return ((Choice) ledger.column("category").orElseThrow().type()).list().codes();
    }
}
