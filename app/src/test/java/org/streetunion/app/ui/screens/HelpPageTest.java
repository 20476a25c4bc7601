package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.support.UiTest;
import org.testfx.api.FxRobot;

/** F1 opens what is said about the page one is on; nothing that is on screen is left without a word. */
class HelpPageTest extends UiTest {
    private final HelpTopics topics = HelpTopics.shipped();

    @Test
    void helpIsAboutThePageOneComesFromAndEscapeLeadsBack(FxRobot robot) {
        list(robot, "duties");
        robot.type(KeyCode.F1);
        shown(robot, "#help-title");
        assertEquals("履职记录", words(robot, "#help-title"));
        robot.type(KeyCode.F1);
        robot.type(KeyCode.ESCAPE);
        until(() -> window().shell().top().title().equals("履职记录"));
    }

    @Test
    void whatIsLookedForIsFoundInTitlesAndTexts(FxRobot robot) {
        robot.type(KeyCode.F1);
        shown(robot, "#help-find");
        put(robot, "#help-find", "挂失");
        until(() -> words(robot, "#help-title").equals("会员卡"));
        put(robot, "#help-find", "没有这样的词");
        until(() -> robot.lookup("#help-topics").<ListView<Object>>query().getItems().isEmpty());
        assertTrue(reads(robot, "没有说到这个词"));
    }

    @Test
    void everyRegisterInTheMenuHasItsTopic() {
        List<String> silent = office().registers().inMenu().stream().map(Register::ledger)
                .filter(ledger -> !topics.about(ledger.title()).says(ledger.title())
                        && !topics.about(ledger.title()).pages().contains(ledger.title()))
                .map(ledger -> ledger.title()).toList();
        assertEquals(List.of(), silent);
        assertEquals(topics.all().size(), topics.all().stream().map(HelpTopics.Topic::title).distinct().count());
    }

    @Test
    void theKeysItNamesAreTheKeysThereAre() {
        HelpTopics.Topic keys = topics.about("快捷键");
        for (Command command : List.of(Command.HELP, Command.EVERYWHERE, Command.NEW, Command.SAVE, Command.UNDO, Command.EXPORT,
                Command.IMPORT, Command.BY_HAND, Command.RELOAD)) {
            String key = command.key().orElseThrow().getDisplayText();
            assertTrue(keys.text().stream().anyMatch(line -> Pattern.compile(Pattern.quote(key) + " ").matcher(line + " ").find()),
                    command + " " + key);
        }
    }
}
