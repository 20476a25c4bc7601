package org.streetunion.app.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.StartFile;
import org.streetunion.app.work.letters.LetterTemplate;
import org.streetunion.app.work.letters.Letters;
import org.testfx.api.FxRobot;

/** Letters as people write them at a step of a file. */
class StepLettersTest extends RealUiTest {
    private long election;
    private long founding;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        long union = street.fill(2, 1).get(0);
        long employer = street.write("employers", List.of(Street.values(Map.of("name", "港口五金厂", "listed_workers", 40)))).get(0);
        empty.settings().put(Letters.PATTERN, "某街工〔{年}〕{序号}号");
        founding = StartFile.founding(empty, employer, Services.CLERK).id();
        election = StartFile.election(empty, union, Services.CLERK).id();
        Row row = empty.registers().get("elections").store().rows(new long[]{election}).get(0);
        street.write("elections", List.of(row.with("reply_on", LocalDate.of(2026, 10, 8))));
    }

    @Test
    void theDraftOfAReplyIsLookedAtThenSentOutAndTheStepHasItsNumber(FxRobot robot) {
        open(robot, FileKind.ELECTION, election);
        assertTrue(robot.lookup("#step-request-letters").tryQuery().isEmpty(), "the request is the union's own paper");
        write(robot, "reply");
        assertEquals("2026-10-08", robot.lookup("#letter-day").queryAs(TextField.class).getText(), "the day of the step");
        answer(robot, "出具");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
        assertEquals(0, documents(), "a draft is kept nowhere");

        takeOffer(robot, "编号发文");
        until(() -> documents() == 1);
        until(() -> "某街工〔2026〕1号".equals(file(FileKind.ELECTION).values().get("reply_no")));
        robot.interact(() -> {
            window().shell().back();
            window().shell().back();
        });
        until(() -> "某街工〔2026〕1号".equals(robot.lookup("#step-reply-no").queryAs(TextField.class).getText()));

        shown(robot, "#step-reply-docx");
        robot.clickOn("#step-reply-docx");
        until(() -> window().stands().opened().stream()
                .anyMatch(file -> file.toString().endsWith(".docx")));
        robot.clickOn("#step-reply-pages");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
    }

    @Test
    void aFoundingIsPreparedAndApprovedAndTheApprovalTakenBack(FxRobot robot) {
        open(robot, FileKind.FOUNDING, founding);
        robot.interact(() -> robot.lookup("#file-prepare").queryAs(Button.class).fire());
        asked(robot, "登记筹备工会（上级不填就是直属街道）");
        assertEquals("港口五金厂工会委员会", robot.lookup("#prepare-name").queryAs(TextField.class).getText());
        put(robot, "#prepare-name", "港口五金厂联合工会");
        until(() -> !((Button) robot.lookup(".dialog-pane .button").match(node -> node instanceof Button button
                && button.getText().equals("登记")).query()).isDisabled());
        answer(robot, "登记");
        until(() -> file(FileKind.FOUNDING).values().get("union") != null);
        until(() -> robot.lookup("#file-facts").queryAs(Label.class).getText().contains("港口五金厂联合工会（筹备）"));
        assertTrue(!robot.lookup("#file-prepare").queryAs(Button.class).isVisible());

        write(robot, "notice");
        ComboBox<LetterTemplate> templates = robot.lookup("#letter-template").queryComboBox();
        assertEquals(List.of("建立工会组织告知书", "限期建立工会告知书"), templates.getItems().stream().map(LetterTemplate::title).toList());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".dialog-pane").queryAll().isEmpty());
        write(robot, "reply");
        robot.interact(() -> robot.lookup("#letter-send").queryAs(RadioButton.class).setSelected(true));
        answer(robot, "出具");
        until(() -> "某街工〔2026〕1号".equals(file(FileKind.FOUNDING).values().get("reply_no")));
        assertEquals(LocalDate.of(2026, 10, 9), file(FileKind.FOUNDING).values().get("reply_on"));

        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> documents() == 0 && Objects.isNull(file(FileKind.FOUNDING).values().get("reply_no")));
    }

    private void open(FxRobot robot, FileKind kind, long file) {
        robot.interact(() -> window().shell().file(kind.ledger(), file));
        until(() -> robot.lookup("#file-next").tryQueryAs(Label.class).map(label -> label.getText().startsWith("下一步"))
                .orElse(false));
    }

    private static void write(FxRobot robot, String step) {
        robot.interact(() -> robot.lookup("#step-" + step + "-letters").queryAs(Button.class).fire());
        asked(robot, "出具文书");
    }

    private Row file(FileKind kind) {
        return office().registers().get(kind.ledger()).store().first(Query.ALL, 1).get(0);
    }

    private long documents() {
        return office().registers().get("documents").count(Query.ALL);
    }
}
