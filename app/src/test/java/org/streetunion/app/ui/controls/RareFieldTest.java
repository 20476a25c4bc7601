package org.streetunion.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RareFieldTest {
    private final TextField field = new TextField();
    private final Label label = new Label();

    /** Controls are made with the test itself, before the extension would start the toolkit. */
    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Start
    void open(Stage stage) {
        RareText.watch(field);
        label.setMaxWidth(80);
        stage.setScene(new Scene(new Pane(label, field), 300, 100));
        stage.show();
    }

    @Test
    void aFieldIsDrawnInTheRareFontOnlyWhileItHoldsARareCharacter(FxRobot robot) {
        robot.interact(() -> field.setText("张\uD840\uDD64华"));
        assertTrue(field.getStyleClass().contains("rare-field"));
        robot.interact(() -> field.setText("张\u4dae华"));
        assertFalse(field.getStyleClass().contains("rare-field"), "the screen font has the characters of the basic plane");
        robot.interact(() -> field.setText("张\uD840\uDD64\uD840\uDD64"));
        assertEquals(1, field.getStyleClass().stream().filter("rare-field"::equals).count());
    }

    @Test
    void everyRunOfARareNameHasTheColourOfItsCell(FxRobot robot) {
        robot.interact(() -> {
            label.setTextFill(Color.CRIMSON);
            RareText.show(label, "张\uD840\uDD64华");
        });
        TextFlow flow = (TextFlow) label.getGraphic();
        assertEquals(List.of(Color.CRIMSON, Color.CRIMSON, Color.CRIMSON), fills(flow));
        robot.interact(() -> label.setTextFill(Color.BLACK));
        assertEquals(List.of(Color.BLACK, Color.BLACK, Color.BLACK), fills(flow));
        robot.interact(() -> RareText.show(label, "张华"));
        assertNull(label.getGraphic(), "a cell that is used again forgets the name before");
        assertEquals("张华", label.getText());
    }

    private static List<Paint> fills(TextFlow flow) {
        return flow.getChildren().stream().map(part -> ((Text) part).getFill()).toList();
    }

    @Test
    void aTextThatIsCutOffHasItsWholeUnderTheMouse(FxRobot robot) {
        String whole = "练州市宏源建材经营部有限公司工会委员会";
        robot.interact(() -> label.setText(whole));
        robot.interact(() -> Cut.tell(label, whole));
        assertEquals(whole, label.getTooltip().getText());
        robot.interact(() -> label.setText("短"));
        robot.interact(() -> Cut.tell(label, "短"));
        assertNull(label.getTooltip());
    }
}
