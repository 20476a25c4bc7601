package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.support.PlannedImport;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class ImportScreenTest extends UiTest {
    private PlannedImport imports = new PlannedImport();

    @Override
    protected OfficeServices services(Office filled) {
        OfficeServices services = Services.full(filled);
        imports = (PlannedImport) services.port(ImportDesk.class);
        return services;
    }

    @Test
    void aSheetThatWasNotRecognisedIsGivenARegisterAndItsHeadingsAColumn(FxRobot robot) {
        look(robot);
        sheet(robot, 2);
        choose(robot, "#import-register", register -> ((Register) register).ledger().key().equals("people"));
        shown(robot, "#assign-乙");
        assertTrue(imports.told().contains("taken people"));

        choose(robot, "#assign-乙", target -> target.toString().contains("sex"));
        until(() -> imports.told().stream().anyMatch(line -> line.startsWith("check people") && line.contains("乙=sex")));
    }

    @Test
    void aHeadingMayAlsoBeLeftOut(FxRobot robot) {
        look(robot);
        sheet(robot, 1);
        shown(robot, "#assign-籍贯地");
        choose(robot, "#assign-籍贯地", target -> target.toString().contains("不导入"));

        until(() -> imports.told().stream().anyMatch(line -> line.contains("籍贯地=}")));
    }

    @Test
    void updatesAreTakenForChangesOfADayOrForCorrections(FxRobot robot) {
        look(robot);
        put(robot, "#import-change-day", "0930");
        robot.type(KeyCode.ENTER);
        until(() -> imports.updates().contains(new ImportDesk.Update(false, false, LocalDate.of(2026, 9, 30))));

        robot.clickOn("#import-correction");
        until(() -> imports.updates().contains(new ImportDesk.Update(false, true, LocalDate.of(2026, 9, 30))));
        assertTrue(robot.lookup("#import-change-day").query().isDisabled());
    }

    @Test
    void headcountsOfASheetAreForTheQuarterThatIsChosen(FxRobot robot) {
        look(robot);
        shown(robot, "#import-quarter");
        assertEquals(new Quarter(2026, 3), robot.lookup("#import-quarter").queryComboBox().getValue(), "as the title says");
        assertEquals(List.of(Optional.empty()), imports.quarters(), "nobody has chosen yet");

        choose(robot, "#import-quarter", quarter -> quarter.equals(new Quarter(2026, 1)));
        until(() -> imports.quarters().contains(Optional.of(new Quarter(2026, 1))));
        sheet(robot, 1);
        until(() -> robot.lookup("#import-quarter").tryQuery().isEmpty());
    }

    @Test
    void everythingIsImportedInOrderAndTheRejectsAreOffered(FxRobot robot) {
        look(robot);
        robot.clickOn("#run-import");
        shown(robot, "#undo-import");
        until(() -> robot.lookup("#run-import").queryButton().isDisabled());

        List<String> run = imports.told().stream().filter(line -> line.startsWith("run ")).toList();
        assertEquals(List.of("run employers", "run members"), run);
        assertEquals("打开退改表 会员花名册2026_退改12行.xlsx", robot.lookup("#open-rejects .text").queryText().getText(),
                "the line in the name is not taken for a key");
        robot.clickOn("#open-rejects");
        until(() -> window().stands().opened().size() == 1);
    }

    @Test
    void anotherLotOfFilesBeginsAtTheInvitation(FxRobot robot) {
        look(robot);
        robot.clickOn("换一批文件");

        shown(robot, "#choose-folder");
    }

    private void look(FxRobot robot) {
        robot.clickOn("#go-import").clickOn("#choose-folder");
        until(() -> robot.lookup("#findings").tryQuery().isPresent());
    }

    private static void sheet(FxRobot robot, int index) {
        ListView<ImportItem> sheets = robot.lookup("#import-sheets").queryListView();
        robot.interact(() -> sheets.getSelectionModel().select(index));
    }

    private static void choose(FxRobot robot, String box, java.util.function.Predicate<Object> which) {
        ComboBox<Object> combo = robot.lookup(box).queryComboBox();
        robot.interact(() -> combo.setValue(combo.getItems().stream().filter(which).findFirst().orElseThrow()));
    }
}
