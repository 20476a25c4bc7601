package org.streetunion.app.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CommandTest {
    @Test
    void everyActHasWordsAndAnIconAndItsButtonDoesIt(FxRobot robot) {
        Set<Command> done = new HashSet<>();
        robot.interact(() -> {
            for (Command command : Command.values()) {
                assertFalse(command.words().isEmpty());
                assertEquals(1, command.icon().getText().codePointCount(0, command.icon().getText().length()));
                command.button(() -> done.add(command)).fire();
            }
        });

        assertEquals(Command.values().length, done.size());
    }

    @Test
    void noKeyMeansTwoThings() {
        long keys = Arrays.stream(Command.values()).filter(command -> command.key().isPresent()).count();

        assertEquals(keys, Arrays.stream(Command.values()).flatMap(command -> command.key().stream()).distinct().count());
    }

    @Test
    void aKeyPressIsUnderstood() {
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false);

        assertTrue(Command.SAVE.isMeantBy(press));
        assertFalse(Command.NEW.isMeantBy(press));
        assertFalse(Command.BIN.isMeantBy(press));
    }
}
