package org.streetunion.app.ui.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;

/** Every change of a design has its way back, and a drag is one change. */
class DesignModelTest {
    private final DesignModel model = new DesignModel(ShippedDesigns.CARD);

    private Element chosen() {
        Element element = model.element();
        assertNotNull(element);
        return element;
    }

    private void choose(Kind kind) {
        for (int i = 0; i < model.side().elements().size(); i++) {
            if (model.side().elements().get(i).kind() == kind) {
                model.choose(i);
            }
        }
        assertEquals(kind, chosen().kind());
    }

    @Test
    void aDragIsOneStepBack() {
        choose(Kind.NAME);
        Box before = chosen().box();
        model.grasp();
        for (int i = 1; i <= 20; i++) {
            model.drag(before.at(before.x() + i, before.y()));
        }
        model.release();
        assertEquals(before.x() + 20, chosen().box().x(), 0.001);
        assertTrue(model.dirty() && model.canUndo());
        model.undo();
        assertEquals(before, chosen().box());
        assertFalse(model.canUndo() || model.dirty());
        model.redo();
        assertEquals(before.x() + 20, chosen().box().x(), 0.001);
    }

    @Test
    void aClickThatMovesNothingIsNoStep() {
        choose(Kind.NAME);
        model.grasp();
        model.release();
        assertFalse(model.canUndo());
    }

    @Test
    void keysMoveByTenthsAndNothingBecomesSmallerThanNothing() {
        choose(Kind.QR);
        model.move(-0.1f, 1);
        assertEquals(DesignModel.tenth(85.6 - 4.5 - 15.5 - 0.1), chosen().box().x(), 0.001);
        model.grow(-500, -500);
        assertEquals(Box.LEAST, chosen().box().width(), 0.001);
        model.undo();
        model.undo();
        assertFalse(model.canUndo());
    }

    @Test
    void whatIsAddedLiesInTheMiddleAboveAllAndIsChosen() {
        int count = model.side().elements().size();
        model.add(Kind.TEXT);
        assertEquals(count, model.chosen());
        assertEquals("文字", chosen().text());
        model.raise(-1);
        assertEquals(count - 1, model.chosen());
        model.remove();
        assertNull(model.element());
        assertEquals(count, model.side().elements().size());
        model.undo();
        model.undo();
        model.undo();
        assertEquals(ShippedDesigns.CARD, model.design());
    }

    @Test
    void theSmallestUnderTheMouseIsTaken() {
        Element strip = model.side().elements().get(0);
        assertEquals(Kind.STRIP, strip.kind());
        int title = model.at(42, 6);
        assertEquals("工会会员卡", model.side().elements().get(title).text());
        assertEquals(-1, model.at(-3, -3));
    }

    @Test
    void theBackIsAnotherSide() {
        choose(Kind.NAME);
        model.turn(true);
        assertNull(model.element());
        choose(Kind.WORDS);
        model.move(1, 0);
        assertEquals(ShippedDesigns.CARD.front(), model.design().front());
        model.turn(false);
        model.undo();
        assertEquals(ShippedDesigns.CARD, model.design());
    }

    @Test
    void openingAnotherForgetsTheWayBack() {
        choose(Kind.NAME);
        model.move(1, 1);
        model.open(ShippedDesigns.BOOKLET);
        assertFalse(model.canUndo() || model.dirty());
        assertNull(model.element());
    }
}
