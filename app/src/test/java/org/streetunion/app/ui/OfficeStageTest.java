package org.streetunion.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.ui.port.PracticeOffice;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OfficeStageTest {
    private final Office mine = Databases.H2.office();
    private final Office practice = Databases.H2.office();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private @Nullable Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        new Street(practice).fill(2, 3);
        new OfficeStage(shown, () -> told.add("gone")).show(new OpenOffice(services(), () -> closed(mine, "mine")));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> Objects.requireNonNull(stage).hide());
    }

    @Test
    void thePracticeOfficeTakesTheWindowOverAndTheEmptyOneIsClosed(FxRobot robot) {
        until(() -> robot.lookup("#open-practice").tryQuery().isPresent());
        robot.clickOn("#open-practice");
        until(() -> robot.lookup("#members-chart").tryQuery().isPresent());
        assertEquals(List.of("mine"), told);

        robot.interact(() -> Objects.requireNonNull(stage).hide());
        assertEquals(List.of("mine", "practice", "gone"), told, "the office is closed before the window counts as gone");
    }

    private OfficeServices services() {
        OpenOffice other = new OpenOffice(Services.full(practice), () -> closed(practice, "practice"));
        return Services.full(mine).with(PracticeOffice.class, progress -> other);
    }

    private void closed(Office office, String name) {
        told.add(name);
        office.close();
    }
}
