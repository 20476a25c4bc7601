package org.streetunion.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A field that suggests: by keys, by mouse, and with answers that come late. */
@ExtendWith(ApplicationExtension.class)
class SuggestFieldTest {
    private static final Map<String, List<String>> KNOWN = Map.of("hl", List.of("海螺茶室", "红联工会", "虹岭五金"), "hlc",
            List.of("海螺茶室"));
    private final List<String> chosen = new ArrayList<>();
    private final Map<String, Consumer<List<String>>> late = new LinkedHashMap<>();
    private final SuggestField<String> field = new SuggestField<>((typed, found) -> {
        if (typed.startsWith("z")) {
            late.put(typed, found);
        } else {
            found.accept(KNOWN.getOrDefault(typed, List.of()));
        }
    }, UnaryOperator.identity(), chosen::add);

    @Start
    void open(Stage stage) {
        TextField other = new TextField();
        other.setId("other");
        field.setId("suggest");
        stage.setScene(new Scene(new VBox(200, field, other), 400, 400));
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> robot.window(0).hide());
    }

    @Test
    void initialsSuggestAndEnterTakesTheFirst(FxRobot robot) {
        type(robot, "hl");
        assertEquals(3, field.suggestions().size());
        robot.type(KeyCode.ENTER);

        assertEquals(List.of("海螺茶室"), chosen);
        assertEquals("海螺茶室", field.getText());
        assertEquals(List.of(), field.suggestions(), "taking one asks for no more");
    }

    @Test
    void arrowsGoDownAndUpAndStopAtTheEnds(FxRobot robot) {
        type(robot, "hl");
        robot.type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        type(robot, "hl");
        robot.type(KeyCode.DOWN, 9).type(KeyCode.ENTER);
        type(robot, "hl");
        robot.type(KeyCode.DOWN, 2).type(KeyCode.UP, 9).type(KeyCode.ENTER);

        assertEquals(List.of("红联工会", "虹岭五金", "海螺茶室"), chosen);
    }

    @Test
    void escapeTakesNothingAndLeavesWhatWasTyped(FxRobot robot) {
        type(robot, "hl");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), field.suggestions());
        robot.type(KeyCode.ENTER);

        assertEquals(List.of(), chosen);
        assertEquals("hl", field.getText());
        robot.write("c");
        until(() -> field.suggestions().equals(List.of("海螺茶室")));
    }

    @Test
    void unknownWordsSuggestNothing(FxRobot robot) {
        type(robot, "hl");
        robot.write("x");
        until(() -> field.suggestions().isEmpty());
        robot.type(KeyCode.ENTER);

        assertEquals(List.of(), chosen);
        assertEquals("hlx", field.getText());
    }

    @Test
    void aClickTakesOneToo(FxRobot robot) {
        type(robot, "hl");
        robot.clickOn("红联工会");

        assertEquals(List.of("红联工会"), chosen);
    }

    @Test
    void anAnswerToWhatNoLongerStandsThereIsDropped(FxRobot robot) {
        robot.clickOn("#suggest").write("zs");
        until(() -> late.size() == 2);
        robot.interact(() -> late.getOrDefault("z", found -> {}).accept(List.of("张三旧")));
        assertEquals(List.of(), field.suggestions());
        robot.interact(() -> late.getOrDefault("zs", found -> {}).accept(List.of("张三")));
        assertEquals(List.of("张三"), field.suggestions());

        robot.interact(() -> robot.lookup("#other").query().requestFocus());
        until(() -> field.suggestions().isEmpty());
        robot.interact(() -> late.getOrDefault("zs", found -> {}).accept(List.of("张三")));
        assertEquals(List.of(), field.suggestions(), "the caret is elsewhere by now");
    }

    @Test
    void whatTheProgramFillsInAsksNobody(FxRobot robot) {
        robot.clickOn("#suggest").interact(() -> field.fill("hl"));

        assertEquals(List.of(), field.suggestions());
        assertEquals("hl", field.getText());
    }

    private void type(FxRobot robot, String words) {
        robot.clickOn("#suggest").interact(() -> field.selectAll());
        robot.write(words);
        until(() -> !field.suggestions().isEmpty());
    }
}
