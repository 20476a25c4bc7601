package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.testfx.api.FxRobot;

/** An office as the program makes it is not quite empty: parameters come with it. Nobody has begun to work in it all the same. */
class FirstMorningTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new SupplyRows(empty).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
        assertTrue(empty.registers().get(ParameterLedger.KEY).count(Query.ALL) > 0);
    }

    @Test
    void whatCameWithTheProgramIsNoWork(FxRobot robot) {
        shown(robot, "#first-morning");
    }
}
