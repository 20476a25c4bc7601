package org.streetunion.app.ui.support;

import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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

    /** Closes the window and opens it again over the same office, as on the next morning. */
    protected final void reopen() throws TimeoutException {
        window().close();
        FxToolkit.setupStage(stage -> opened = new TestWindow(stage, services(office)));
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

    /** Opens one row's form and waits until it is filled in. */
    protected final void record(FxRobot robot, String ledger, long id) {
        robot.targetWindow(window().stage()).interact(() -> {
            window().shell().row(ledger, id);
            window().stage().requestFocus();
        });
        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && !words(robot, "#record-name").isEmpty()
                && window().stage().isFocused());
    }

    /** Shows a part of the record that is open: "form", "files", "history", or the key of a register whose rows hang on it. */
    protected static void part(FxRobot robot, String key) {
        shown(robot, ".record-parts");
        robot.interact(() -> {
            ListView<?> parts = robot.lookup(".record-parts").queryListView();
            for (int at = 0; at < parts.getItems().size(); at++) {
                if (String.valueOf(parts.getItems().get(at)).contains("id=part-" + key + ",")) {
                    parts.scrollTo(at);
                }
            }
        });
        shown(robot, "#part-" + key);
        robot.clickOn("#part-" + key);
    }

    /** Waits for a dialog with this title, so that what is pressed next is meant for it. */
    protected static void asked(FxRobot robot, String title) {
        until(() -> robot.lookup(".dialog-pane .header-panel .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> title.equals(label.getText())));
    }

    /** Presses a button of the dialog that asks. */
    protected static void answer(FxRobot robot, String words) {
        robot.clickOn(button(robot, ".dialog-pane", words));
    }

    /** Presses the button beside the remark at the lower edge. */
    protected static void takeOffer(FxRobot robot, String words) {
        robot.clickOn(button(robot, ".notification-bar", words));
    }

    private static Button button(FxRobot robot, String within, String words) {
        until(() -> buttons(robot, within, words).findFirst().isPresent());
        return buttons(robot, within, words).findFirst().orElseThrow();
    }

    private static Stream<Button> buttons(FxRobot robot, String within, String words) {
        return robot.lookup(within + " .button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText()));
    }

    /** Waits for a remark at the lower edge. */
    protected final void remarked(FxRobot robot, String sentence) {
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> sentence.equals(label.getText())));
    }

    /** Waits until a list holds so many rows. */
    protected static void rows(FxRobot robot, String ledger, int many) {
        until(() -> robot.lookup("#table-" + ledger).tryQuery().isPresent()
                && robot.lookup("#table-" + ledger).queryTableView().getItems().size() == many);
    }

    /** Chooses a row of a list, as the arrow keys do, and leaves the list in focus. */
    protected static void point(FxRobot robot, String ledger, int index) {
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#table-" + ledger).queryTableView();
            table.getSelectionModel().clearAndSelect(index);
            table.requestFocus();
        });
    }

    /** Whether these words are drawn anywhere. */
    protected static boolean reads(FxRobot robot, String text) {
        return robot.lookup(text).queryAll().stream().anyMatch(node -> node.isVisible() && node.getScene() != null);
    }
}
