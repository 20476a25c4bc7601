package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.background.SameThread;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.support.NotedCards;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestDesk;
import org.streetunion.app.work.Office;

class CardPrintingTest {
    private final Office office = Databases.H2.office();
    private final NotedCards cards = new NotedCards();
    private final TestDesk desk = new TestDesk(services(cards));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theTickedMembersAreTakenToTheCards() {
        LedgerModel members = members(20);
        members.selection().toggle(members.rows().id(3));
        members.selection().toggle(members.rows().id(5));
        new CardPrinting(desk.desk(), members).print();

        List<Filter> filters = List.of(new Filter.Ids("勾选的 2 人", List.of(members.rows().id(3), members.rows().id(5))));
        assertEquals(List.of("cards " + filters), desk.pages().gone());
    }

    @Test
    void withoutTicksTheListAsItStands() {
        LedgerModel members = members(20);
        members.filter(new Filter.OneOf("sex", List.of("女")));
        new CardPrinting(desk.desk(), members).print();

        assertEquals(List.of("cards " + members.query().filters()), desk.pages().gone());
    }

    @Test
    void theBinHasNoCards() {
        LedgerModel members = members(2);
        members.trash(true);
        new CardPrinting(desk.desk(), members).print();

        assertEquals(List.of(), desk.pages().gone());
        assertEquals(List.of("回收站里的会员不印卡，请先恢复"), desk.asking().remarks());
    }

    @Test
    void onlyTheRegisterThatHasCardsOffersThem() {
        assertTrue(new CardPrinting(desk.desk(), model("members")).possible());
        assertFalse(new CardPrinting(desk.desk(), model("unions")).possible());
        assertFalse(new CardPrinting(new TestDesk(office).desk(), model("members")).possible());
    }

    private LedgerModel members(int many) {
        new Street(office).fill(1, many);
        LedgerModel model = model("members");
        model.open();
        return model;
    }

    private LedgerModel model(String key) {
        return new LedgerModel(office.registers().get(key), new Session(Services.CLERK), new SameThread(), office.settings(),
                List.of());
    }

    private OfficeServices services(MemberCardPrint print) {
        return Services.of(office).with(MemberCardPrint.class, print);
    }
}
