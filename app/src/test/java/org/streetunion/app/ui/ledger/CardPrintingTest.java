package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    private static final Path FILE = Path.of("会员卡", "会员卡.pdf");
    private final Office office = Databases.H2.office();
    private final NotedCards cards = new NotedCards();
    private final TestDesk desk = new TestDesk(services(cards));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theTickedMembersArePrintedAndThePagesOpened() {
        LedgerModel members = members(20);
        members.selection().toggle(members.rows().id(3));
        members.selection().toggle(members.rows().id(5));
        new CardPrinting(desk.desk(), members).print();

        List<Filter> filters = cards.asked().get(0).filters();
        assertEquals(List.of(new Filter.Ids("勾选的 2 人", List.of(members.rows().id(3), members.rows().id(5)))), filters);
        assertEquals(List.of(FILE), desk.stands().opened());
        assertEquals(List.of("印出 12 张会员卡，2 页"), desk.asking().remarks());
        desk.asking().takeOffer();
        assertEquals(Path.of("会员卡"), desk.stands().opened().get(1));
    }

    @Test
    void withoutTicksTheListAsItStandsIsPrintedAfterAQuestion() {
        LedgerModel members = members(20);
        members.filter(new Filter.OneOf("sex", List.of("女")));
        CardPrinting printing = new CardPrinting(desk.desk(), members);
        printing.print();
        assertTrue(cards.asked().isEmpty(), "waved away");

        desk.asking().answer(0);
        printing.print();
        assertEquals(List.of(members.query()), cards.asked());
    }

    @Test
    void whoWasLeftOutAndWhatIsWrongIsSaid() {
        cards.answer(Optional.of(new MemberCardPrint.Printed(Optional.of(FILE), 1040, 104, 1200, List.of("第 3 张（李小红）：没有会员证号"))));
        desk.asking().answer(0);
        new CardPrinting(desk.desk(), members(2)).print();

        assertEquals(List.of("印出 1,040 张会员卡，104 页，1,200 人不在册，没有印，1 张有问题"), desk.asking().remarks());
        desk.asking().takeOffer();
        assertEquals("会员卡有问题", desk.asking().asked().get(1));
    }

    @Test
    void nothingIsOpenedWhenNobodyHasACardComingOrItWasStopped() {
        CardPrinting printing = new CardPrinting(desk.desk(), members(2));
        desk.asking().answer(0).answer(0);
        cards.answer(Optional.of(new MemberCardPrint.Printed(Optional.empty(), 0, 0, 5, List.of())));
        printing.print();
        cards.answer(Optional.empty());
        printing.print();

        assertEquals(List.of("没有印会员卡：这些人都不在册", "已停止，没有印会员卡"), desk.asking().remarks());
        assertEquals(List.of(), desk.stands().opened());
    }

    @Test
    void theBinHasNoCards() {
        LedgerModel members = members(2);
        members.trash(true);
        new CardPrinting(desk.desk(), members).print();

        assertTrue(cards.asked().isEmpty());
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
        OfficeServices bare = Services.of(office);
        return new OfficeServices(bare.registers(), bare.batches(), bare.settings(), bare.actor(), bare.clock(), bare.start(),
                bare.unmasking(), null, null, null, null, null, null, null, print, null, null);
    }
}
