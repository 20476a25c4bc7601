package org.streetunion.app.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Failure;
import org.streetunion.app.ui.support.Street;
import org.testfx.api.FxRobot;

class ShellTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 40);
    }

    @Test
    void theBoxOverEverythingFindsARowInAnyRegisterAndOpensIt(FxRobot robot) {
        everywhere(robot, "红联社区工会");
        until(() -> robot.lookup("#hits").queryListView().getItems().size() >= 2);
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("#record-name").tryQuery().isPresent());
        until(() -> "港口街道红联社区工会联合会".equals(robot.lookup("#record-name").queryAs(Label.class).getText()));
    }

    @Test
    void resultsStandUnderTheirRegister(FxRobot robot) {
        everywhere(robot, "港口");
        ListView<Object> hits = robot.lookup("#hits").queryListView();

        until(() -> hits.getItems().size() > 3);
        until(() -> robot.lookup(".hit-heading").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> !window().shows("#everywhere-words") || !robot.lookup("#everywhere-words").query().isFocused());
    }

    @Test
    void theNavigationCountsAndGoes(FxRobot robot) {
        until(() -> robot.lookup("40").tryQuery().isPresent());
        robot.clickOn("#go-members");
        until(() -> robot.lookup("#table-members").tryQuery().isPresent());
        robot.clickOn("#go-settings");
        until(() -> robot.lookup("#office-name").tryQuery().isPresent());
    }

    @Test
    void filesLetFallOnAListAreLookedAtForImport(FxRobot robot) {
        robot.clickOn("#go-members");
        until(() -> robot.lookup("#table-members").tryQuery().isPresent());
        robot.interact(() -> window().shell().dropped(List.of(Path.of("工会.xlsx"))));

        until(() -> robot.lookup("#import-sheets").tryQuery().isPresent());
        assertTrue(!robot.lookup("#import-sheets").queryListView().getItems().isEmpty());
    }

    @Test
    void aFormThatIsNotSavedIsNotLeftForFiles(FxRobot robot) {
        list(robot, "unions");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-name");
        put(robot, "#field-name", "新工会");
        Platform.runLater(() -> window().shell().dropped(List.of(Path.of("工会.xlsx"))));
        asked(robot, "还没有保存");
        answer(robot, "继续填写");

        assertEquals("新工会", robot.lookup("#field-name").queryAs(TextField.class).getText());
    }

    @Test
    void aFailureHasASentenceACodeAndACopyForSupport(FxRobot robot) {
        Failure failure = Failure.of(new IllegalStateException("secret"));
        Platform.runLater(() -> window().failures().show(failure));
        until(() -> robot.lookup("#failure-code").tryQuery().isPresent());

        assertEquals("错误代码 " + failure.code(), robot.lookup("#failure-code").queryAs(Label.class).getText());
        robot.clickOn("复制给技术支持");
        until(() -> window().stands().copied().contains(failure.code()));
        assertTrue(window().stands().copied().contains("IllegalStateException"));
        robot.clickOn("知道了");
        until(() -> robot.lookup("#failure-code").tryQuery().isEmpty());
    }

    @Test
    void aFailureInTheBackgroundArrivesThere(FxRobot robot) {
        robot.interact(() -> window().shell().desk().background().read(() -> {
            throw new IllegalStateException("broken");
        }, done -> {}));

        until(() -> robot.lookup("#failure-sentence").tryQuery().isPresent());
        robot.clickOn("知道了");
    }

    private static void everywhere(FxRobot robot, String words) {
        chord(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#everywhere-words").query().isFocused());
        put(robot, "#everywhere-words", words);
    }
}
