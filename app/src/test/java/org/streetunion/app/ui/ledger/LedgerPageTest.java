package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LedgerPageTest {
    private final Office office = Databases.H2.office();
    private @Nullable TestWindow opened;

    @Start
    void open(Stage stage) {
        new Street(office).fill(5, 350);
        TestWindow shown = new TestWindow(stage, Services.full(office));
        opened = shown;
        shown.shell().ledger("members", Query.ALL);
    }

    @AfterEach
    void close() {
        window().close();
        office.close();
    }

    @Test
    void rowsAreShownSearchedSortedAndTicked(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));

        robot.press(KeyCode.CONTROL).press(KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.targetWindow(window().stage()).write("赵");
        until(() -> table(robot).getItems().size() < 100 && shown(robot, 0, "name").startsWith("赵"));

        robot.clickOn("#search").press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).type(KeyCode.DELETE);
        until(() -> totals(robot).equals("共 350 人"));
        robot.interact(() -> table(robot).getSortOrder().setAll(List.of(column(robot, "joined_on"))));
        until(() -> shown(robot, 0, "joined_on").equals("2020-01-01"));

        robot.clickOn(shownAt(robot, 0));
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        until(() -> totals(robot).equals("共 350 人，已勾选 350 人"));
        assertEquals(1, table(robot).getSelectionModel().getSelectedIndices().size(), "the table itself selects one row only");
        robot.type(KeyCode.SPACE);
        until(() -> totals(robot).equals("共 350 人，已勾选 349 人"));
        robot.type(KeyCode.ESCAPE);
        until(() -> totals(robot).equals("共 350 人"));
    }

    @Test
    void aRowFarDownArrivesWhenItIsScrolledTo(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 350);

        robot.interact(() -> table(robot).scrollTo(340));

        until(() -> table(robot).getItems().get(340).row().get() != null);
        assertFalse(shown(robot, 340, "name").isEmpty());
    }

    @Test
    void tickedRowsAreCopiedAsATable(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn(shownAt(robot, 0));
        robot.press(KeyCode.CONTROL).press(KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        until(() -> window().stands().copied().lines().count() == 2);
        assertTrue(window().stands().copied().startsWith("姓名\t性别\t"));
        assertTrue(window().stands().copied().contains("****"), "what is masked on screen is masked on the clipboard");
        assertTrue(window().stands().copiedTable().contains("<td style=\"mso-number-format:'\\@'\">"),
                "numbers that are texts stay texts");
    }

    @Test
    void aRowIsBinnedAfterAQuestionAndBroughtBackByUndo(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn(shownAt(robot, 0)).type(KeyCode.DELETE);
        until(() -> robot.lookup("移入回收站").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> totals(robot).equals("共 349 人"));

        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> totals(robot).equals("共 350 人"));
    }

    @Test
    void aHiddenColumnIsRemembered(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn("#columns").clickOn("#show-sex");

        until(() -> !column(robot, "sex").isVisible());
        until(() -> office.settings().get("view.members").orElse("").contains("sex:"));
        assertTrue(office.settings().get("view.members").orElse("").matches(".*sex:\\d+:-.*"));
    }

    @Test
    void aConditionIsChosenShownAndTakenAway(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn("#filter").clickOn("#filter-by-sex").clickOn("#filter-女").clickOn("#filter-apply");
        until(() -> totals(robot).equals("共 175 人"));

        robot.clickOn("#unfilter-sex");
        until(() -> totals(robot).equals("共 350 人"));
    }

    private static String totals(FxRobot robot) {
        return robot.lookup("#totals").queryAs(Label.class).getText();
    }

    private static TableView<Slot> table(FxRobot robot) {
        return robot.lookup("#table-members").queryTableView();
    }

    private static TableColumn<Slot, ?> column(FxRobot robot, String key) {
        return table(robot).getColumns().stream().filter(column -> key.equals(column.getId())).findFirst().orElseThrow();
    }

    private String shown(FxRobot robot, int index, String key) {
        var row = table(robot).getItems().get(index).row().get();
        return row == null ? "" : office.registers().get("members").ledger().column(key).orElseThrow().text(row);
    }

    private String shownAt(FxRobot robot, int index) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown(robot, index, "name"));
    }

    private TestWindow window() {
        return Objects.requireNonNull(opened);
    }
}
