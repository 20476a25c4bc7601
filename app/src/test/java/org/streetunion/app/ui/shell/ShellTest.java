package org.streetunion.app.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.background.Failure;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final Office office = Databases.H2.office();
    private @Nullable TestWindow opened;

    @Start
    void open(Stage stage) {
        new Street(office).fill(3, 40);
        opened = new TestWindow(stage, Services.full(office));
    }

    @AfterEach
    void close() {
        window().close();
        office.close();
    }

    @Test
    void theBoxOverEverythingFindsARowInAnyRegisterAndOpensIt(FxRobot robot) {
        robot.press(KeyCode.CONTROL).press(KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        until(() -> robot.lookup("#everywhere-words").query().isFocused());
        type(robot, "红联社区工会");
        until(() -> robot.lookup("#hits").queryListView().getItems().size() >= 2);
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("#record-name").tryQuery().isPresent());
        until(() -> "港口街道红联社区工会联合会".equals(robot.lookup("#record-name").queryAs(Label.class).getText()));
    }

    @Test
    void resultsStandUnderTheirRegister(FxRobot robot) {
        robot.press(KeyCode.CONTROL).press(KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        until(() -> robot.lookup("#everywhere-words").query().isFocused());
        type(robot, "港口");
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

    private static void type(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#everywhere-words").queryAs(TextField.class).setText(words));
    }

    private TestWindow window() {
        return Objects.requireNonNull(opened);
    }
}
