package org.streetunion.app.ui.support;

import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test at the whole window over an office of its own: opened before each test, closed after it. */
@ExtendWith(ApplicationExtension.class)
public abstract class UiTest {
    private final Office office = Databases.H2.office();
    private @Nullable TestWindow opened;

    @BeforeEach
    void open() throws TimeoutException {
        prepare(office);
        FxToolkit.setupStage(stage -> opened = new TestWindow(stage, services(office)));
    }

    @AfterEach
    void close() {
        window().close();
        office.close();
    }

    /** What is there before the window opens. */
    protected void prepare(Office empty) {}

    /** What the window works with; every port is filled by a stand-in unless a test says otherwise. */
    protected OfficeServices services(Office filled) {
        return Services.full(filled);
    }

    /** The office. */
    protected final Office office() {
        return office;
    }

    /** The window. */
    protected final TestWindow window() {
        return Objects.requireNonNull(opened, "no window yet");
    }

    /** Goes to a register's list and waits until it is there with the focus, so that keys reach it. */
    protected final void list(FxRobot robot, String ledger) {
        robot.interact(() -> {
            window().shell().ledger(ledger, Query.ALL);
            window().stage().requestFocus();
        });
        until(() -> robot.lookup("#table-" + ledger).tryQuery().isPresent() && window().stage().isFocused());
    }

    /** Presses a key with another held down. */
    protected static void chord(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).press(key).release(key, held);
    }

    /** Waits for something to be drawn. */
    protected static void shown(FxRobot robot, String selector) {
        until(() -> robot.lookup(selector).tryQuery().isPresent());
    }

    /** The words of a label; empty when it has none. */
    protected static String words(FxRobot robot, String selector) {
        String text = robot.lookup(selector).queryAs(Label.class).getText();
        return text == null ? "" : text;
    }

    /** Puts a text into a field as if it had been typed there, and leaves the field in focus. */
    protected static void put(FxRobot robot, String selector, String text) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(selector).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    /** Writes something else instead of what stands in the field that has the focus. */
    protected static void retype(FxRobot robot, String text) {
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }
}
