package org.streetunion.app.ui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class ReconcilePageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 4);
    }

    @Test
    void aRowIsSettledAndTakenBackAndTheRestIsKept(FxRobot robot) throws IOException {
        window().stands().files(downloaded());
        list(robot, "members");
        robot.interact(() -> window().shell().reconcile());
        shown(robot, "#reconcile-choose");
        robot.clickOn("#reconcile-choose");
        until(() -> text(robot, "#kind-different").equals("不同 1"));
        assertEquals("系统 4 行＝一致 2＋不同 1＋只在系统 1＋没有比对 0；本地名册 4 人＝对上 3＋只在本地 1", words(robot, "#reconcile-sums"));
        assertEquals("只在本地 1", text(robot, "#kind-only_local"));

        robot.clickOn("#settle-take");
        robot.clickOn("办理");
        remarked(robot, "采用系统的值 1 人");
        until(() -> text(robot, "#kind-different").equals("不同 0"));
        assertEquals("13999999999", members().get(0).get(MemberLedger.MOBILE));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> text(robot, "#kind-different").equals("不同 1"));

        robot.clickOn("#settle-keep");
        remarked(robot, "保留本地 1 人");
        until(() -> text(robot, "#kind-different").equals("不同 0"));
        robot.clickOn("#kind-only_system");
        robot.clickOn("#settle-add");
        robot.clickOn("办理");
        until(() -> text(robot, "#kind-only_system").equals("只在系统 0"));
        assertEquals(5, office().registers().get("members").count(Query.ALL));

        robot.interact(() -> robot.lookup("#reconcile-table").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        until(() -> window().shell().top().title().equals("会员"));
    }

    private Path downloaded() throws IOException {
        StringBuilder text = new StringBuilder("姓名,证件号码,移动电话,所在工会\n");
        List<Row> all = members();
        for (Row row : all.subList(0, 3)) {
            boolean first = row.id() == all.get(0).id();
            text.append(row.get(PersonFacts.NAME)).append(',').append(row.get(PersonFacts.ID_NUMBER)).append(',')
                    .append(first ? "13999999999" : row.get(MemberLedger.MOBILE)).append(',').append(union(row)).append('\n');
        }
        text.append("新来的,").append(Street.resident(321)).append(",13900000321,").append(union(all.get(0))).append('\n');
        return Files.writeString(folder.resolve("系统名单.csv"), text);
    }

    private String union(Row row) {
        return office().registers().get("members").labelled(List.of(row)).get(0).get(MemberLedger.UNION,
                new org.streetunion.app.ledger.Reference(0, "")).label();
    }

    private List<Row> members() {
        return office().registers().get("members").store().first(Query.ALL, 10);
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).tryQueryAs(ToggleButton.class).map(ToggleButton::getText).orElse("");
    }
}
