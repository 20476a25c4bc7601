package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.letters.OfficialPaper;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.letters.LetterTemplate;
import org.streetunion.app.work.letters.Letters;
import org.testfx.api.FxRobot;

/** Letters as people write them at the window, and their templates. */
class WrittenLettersTest extends RealUiTest {
    private List<Long> unions = List.of();

    @Override
    protected void prepare(Office empty) {
        unions = new Street(empty).fill(3, 3);
        empty.settings().put(Letters.PATTERN, "某街工〔{年}〕{序号}号");
    }

    @Override
    protected OfficeServices services(Office filled) {
        return super.services(filled).with(LetterDesk.class,
                new WrittenLetters(filled, new OutputFolder(folder), Services.CLERK));
    }

    @Test
    void aLetterIsSentOutFromAUnionsPageAndTakenBack(FxRobot robot) {
        record(robot, "unions", unions.get(0));
        robot.clickOn("#record-deeds").clickOn("出具文书");
        asked(robot, "出具文书");
        robot.interact(() -> robot.lookup("#letter-send").queryAs(RadioButton.class).setSelected(true));
        answer(robot, "出具");

        until(() -> documents() == 1);
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
        assertEquals("某街工〔2026〕1号",
                office().registers().get("documents").store().first(Query.ALL, 1).get(0).values().get("doc_no"));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> documents() == 0);
    }

    @Test
    void aBrokenTemplateIsExplainedAndNotTakenIn(FxRobot robot) throws IOException {
        Path broken = folder.resolve("批复.docx");
        Files.write(broken, OfficialPaper.of(List.of("=批复", "同意成立{{工会名}}。")));
        window().stands().files(broken);
        templates(robot);
        until(() -> robot.lookup("#letters-table").tryQuery().isPresent() && !table(robot).getItems().isEmpty());

        robot.clickOn("#letters-back");
        ListView<String> problems = robot.lookup("#letters-problems").queryListView();
        until(() -> !problems.getItems().isEmpty());

        assertEquals(List.of("第 2 段“同意成立{{工会名}}。”：不认识 {{工会名}}。是不是“工会名称”？"), problems.getItems());
        assertTrue(table(robot).getItems().stream().noneMatch(LetterTemplate::changed));
        robot.interact(() -> robot.lookup("#letters-look").queryAs(Button.class).fire());
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
    }

    @Test
    void howNumbersLookIsKeptOnlyWhenYearAndOrdinalStandInIt(FxRobot robot) {
        templates(robot);
        until(() -> robot.lookup("#letters-next").queryAs(Label.class).getText().contains("某街工〔2026〕1号"));

        put(robot, "#letters-pattern", "新街工{序号}号");
        robot.clickOn("#letters-pattern-keep");
        remarked(robot, "发文字号里要有一个 {年} 和一个 {序号}，例如 某街工〔{年}〕{序号}号");
        put(robot, "#letters-pattern", "新街工〔{年}〕{序号}号");
        robot.clickOn("#letters-pattern-keep");
        until(() -> robot.lookup("#letters-next").queryAs(Label.class).getText().contains("新街工〔2026〕1号"));
    }

    @Test
    void aTemplateIsAddedForARegisterThatHasNone(FxRobot robot) {
        templates(robot);
        until(() -> robot.lookup("#letters-table").tryQuery().isPresent() && !table(robot).getItems().isEmpty());
        Platform.runLater(() -> robot.lookup("#letters-add").queryAs(Button.class).fire());
        asked(robot, "添加文书模板");
        put(robot, "#new-template-title", "通知");
        Button add = robot.lookup(".dialog-pane .button")
                .match(node -> node instanceof Button button && button.getText().equals("添加"))
                .queryButton();
        assertTrue(add.isDisabled(), "the title is taken");
        put(robot, "#new-template-title", "任职通知");
        ComboBox<Register> registers = robot.lookup("#new-template-register").queryComboBox();
        robot.interact(() -> registers.setValue(office().registers().get("terms")));
        robot.interact(() -> robot.lookup("#new-template-kind").<String>queryComboBox().setValue("通知"));
        answer(robot, "添加");

        until(() -> table(robot).getItems().stream()
                .anyMatch(each -> each.title().equals("任职通知") && each.ledger().equals("terms")));
        until(() -> "任职通知".equals(table(robot).getSelectionModel().getSelectedItem().title()));
    }

    @Test
    void tickedRowsGetALetterEachNumberedInARow(FxRobot robot) throws IOException {
        Street street = new Street(office());
        for (String name : List.of("柳三元", "亓一帆")) {
            long person = street.write("people", List.of(Street.values(Map.of("name", name)))).get(0);
            street.write("appointments", List.of(Street.values(Map.of("person", Reference.to(person), "post", "协理员", "status",
                    "聘任", "level", "街道", "starts_on", LocalDate.of(2026, 1, 1)))));
        }
        list(robot, "appointments");
        rows(robot, "appointments", 2);
        point(robot, "appointments", 0);
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        until(() -> words(robot, "#totals").contains("已勾选 2"));
        letterOfTheList(robot);
        asked(robot, "出具文书（2 份）");
        answer(robot, "出具");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
        assertEquals(0, documents(), "only the first draft was looked at");
        takeOffer(robot, "2 份编号发文");
        until(() -> documents() == 2);
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("已发文 2 份，某街工〔2026〕1号 到 某街工〔2026〕2号")));
        try (var files = Files.walk(folder)) {
            assertEquals(1, files.filter(file -> String.valueOf(file.getFileName()).endsWith("_2份_打印.pdf")).count());
        }
    }

    private static void letterOfTheList(FxRobot robot) {
        Platform.runLater(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "出具文书".equals(item.getText())).findFirst().orElseThrow().fire());
    }

    /** They stand with the documents, whose group is folded at first. */
    private static void templates(FxRobot robot) {
        robot.interact(() -> robot.lookup("#fold-文书").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#go-letter_templates").queryAs(javafx.scene.control.ToggleButton.class).fire());
    }

    private static TableView<LetterTemplate> table(FxRobot robot) {
        return robot.lookup("#letters-table").queryTableView();
    }

    private long documents() {
        return office().registers().get("documents").count(Query.ALL);
    }
}
