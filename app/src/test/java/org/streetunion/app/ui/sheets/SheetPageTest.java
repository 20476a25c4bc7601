package org.streetunion.app.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A sheet as people begin and sign it at the window. */
class SheetPageTest extends RealUiTest {
    private long union;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        union = street.fill(2, 3).get(0);
        street.write("sheettemplates",
                List.of(Street.values(Map.of("union_form", "联合工会委员会", "part", "岗位职责", "rank_no", 1, "name", "主席", "duties",
                        "全面工作")),
                        Street.values(Map.of("union_form", "联合工会委员会", "part", "目标考核", "rank_no", 2, "name", "新发展会员", "measure",
                                "人", "counted_from", "新发展会员数", "yearly_value", java.math.BigDecimal.valueOf(40), "points",
                                java.math.BigDecimal.valueOf(100)))));
    }

    @Test
    void aSheetIsBegunFromTheTemplateLookedAtAndSigned(FxRobot robot) {
        record(robot, "unions", union);
        robot.clickOn("#record-deeds").clickOn("三定一统筹责任书");
        until(() -> !robot.lookup(".dialog-pane").queryAll().isEmpty());
        answer(robot, "按模板");
        until(() -> text(robot, "#sheet-next").equals("草稿"));
        assertTrue(text(robot, "#sheet-facts").contains("岗位 1 个，缺人缺责 1 个"), () -> text(robot, "#sheet-facts"));
        until(() -> robot.lookup("#sheet-posts").queryAs(TableView.class).getItems().size() == 1);
        assertTrue(robot.lookup("#sheet-gaps").queryAs(javafx.scene.layout.VBox.class).getChildren().size() > 0);

        robot.clickOn("#sheet-move");
        until(() -> robot.lookup("#sheet-office-signer").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#sheet-office-signer").queryAs(TextField.class).setText("王街道");
            robot.lookup("#sheet-union-signer").queryAs(TextField.class).setText("陈社区");
        });
        answer(robot, "签订");
        until(() -> text(robot, "#sheet-next").equals("签订"));
        assertEquals("执行", robot.lookup("#sheet-move").queryAs(Button.class).getText());
        assertEquals(1, office().registers().get("sheetversions").count(Query.ALL));
        remarked(robot, "已办理");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }
}
