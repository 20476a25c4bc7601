package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.CardStudio;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.PhotoDesk;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.app.work.NumberMembers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.testfx.api.FxRobot;

/** The designer and the look at photos, over the real drawing: dragging, typing, the way back, keeping, printing. */
class StudioTest extends UiTest {
    @TempDir
    Path folder;

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 6);
        empty.settings().put("office.name", "宁海湾街道总工会");
        empty.settings().put("office.code", "330299001");
        empty.settings().put("office.card_rule", "{代码}{序号7}");
        NumberMembers.run(empty, empty.registers().get("members").ids(Query.ALL), Services.CLERK);
    }

    @Override
    protected OfficeServices services(Office filled) {
        OutputFolder outputs = new OutputFolder(folder);
        return Services.full(filled).with(MemberCardPrint.class, new CardDesk(filled, outputs, Services.CLERK))
                .with(CardStudio.class, new StudioDesk(filled, outputs, Services.CLERK))
                .with(PhotoDesk.class, new PhotoBench(filled, Services.CLERK));
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            window().shell().cards(Query.ALL);
            window().stage().requestFocus();
        });
        until(() -> words(robot, "#card-summary").contains("印得出 6 张"));
        fire(robot, "#design-cards");
        until(() -> robot.lookup("#design-picture").tryQuery().isPresent()
                && robot.lookup("#design-picture").queryAs(ImageView.class).getImage() != null
                && !robot.lookup("#design-elements").queryListView().getItems().isEmpty());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class).fire());
    }

    private static Element name(CardDesign design) {
        return design.front().elements().stream().filter(each -> each.kind() == Kind.NAME).findFirst().orElseThrow();
    }

    private static String typed(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl().getText();
    }

    /** A point of the card on screen, in millimetres from its upper left corner. */
    private static Point2D point(FxRobot robot, double x, double y) {
        Region frames = robot.lookup("#design-frames").queryAs(Region.class);
        double scale = frames.getPrefWidth() / ShippedDesigns.CARD.width();
        return frames.localToScreen(x * scale, y * scale);
    }

    private CardDesign used() throws IOException {
        return CardDesigns.of(office(), "");
    }

    @Test
    void aFieldIsDraggedKeptAndPrinted(FxRobot robot) throws IOException {
        open(robot);
        Box before = name(ShippedDesigns.CARD).box();
        robot.drag(point(robot, before.x() + 20, before.y() + 3.4)).dropTo(point(robot, before.x() + 25, before.y() + 5.4));
        until(() -> words(robot, "#element-title").startsWith("姓名") && words(robot, "#design-state").contains("有改动没保存"));
        assertEquals(before.x() + 5, Float.parseFloat(typed(robot, "#element-x")), 0.4);
        float moved = Float.parseFloat(typed(robot, "#element-x"));

        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> Math.abs(Float.parseFloat(typed(robot, "#element-x")) - moved - 0.1) < 0.01);
        fire(robot, "#design-undo");
        fire(robot, "#design-undo");
        assertEquals(before.x(), Float.parseFloat(typed(robot, "#element-x")), 0.06);
        assertTrue(robot.lookup("#design-undo").queryButton().isDisabled());
        fire(robot, "#design-redo");

        put(robot, "#element-size", "12.5");
        robot.interact(
                () -> robot.lookup("#element-size").queryAs(javafx.scene.control.TextField.class).getOnAction().handle(null));
        fire(robot, "#design-save");
        until(() -> CardDesigns.all(office()).size() == 3 && CardDesigns.used(office()).equals("1")
                && words(robot, "#design-state").equals("本单位的卡面，在用"));
        assertEquals(12.5, name(used()).look().size(), 0.001);
        assertEquals(moved, name(used()).box().x(), 0.01);

        fire(robot, "#design-trial");
        shown(robot, "#preview-picture");
        try (var made = Files.walk(folder)) {
            assertEquals(1, made.filter(file -> file.toString().endsWith(".pdf")).count());
        }
        robot.interact(() -> window().shell().back());
        robot.interact(() -> window().shell().back());
        until(() -> words(robot, "#card-summary").contains("印得出 6 张")
                && !robot.lookup("#print-cards").queryButton().isDisabled());
        fire(robot, "#print-cards");
        shown(robot, "#preview-picture");
        assertEquals(6, office().registers().get("cards").count(Query.ALL));
    }

    @Test
    void numbersThatCannotBeAreExplainedAndLeftAsTheyWere(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#design-elements").<ListView<String>>query().getSelectionModel().select("姓名"));
        until(() -> words(robot, "#element-title").startsWith("姓名"));
        put(robot, "#element-size", "99");
        robot.interact(
                () -> robot.lookup("#element-size").queryAs(javafx.scene.control.TextField.class).getOnAction().handle(null));
        assertEquals("字号应在 3 到 72 之间", words(robot, "#element-problem"));
        assertEquals("17.0", typed(robot, "#element-size"));
        put(robot, "#design-size", "很大");
        robot.interact(
                () -> robot.lookup("#design-size").queryAs(javafx.scene.control.TextField.class).getOnAction().handle(null));
        assertEquals("宽和高写成 105×75 这样，毫米", words(robot, "#design-problem"));
        assertFalse(words(robot, "#design-state").contains("没保存"));
    }

    @Test
    void designsAreExchangedAsFilesAndForeignOnesAreRefused(FxRobot robot) throws IOException {
        open(robot);
        window().stands().folder(folder);
        fire(robot, "#design-export");
        Path file = folder.resolve("普通会员卡.carddesign");
        until(() -> Files.exists(file));
        window().stands().files(file);
        fire(robot, "#design-import");
        until(() -> CardDesigns.all(office()).size() == 3 && words(robot, "#design-state").contains("本单位的卡面，没有在用"));
        fire(robot, "#design-use");
        until(() -> CardDesigns.used(office()).equals("1"));
        window().stands().files(Files.writeString(folder.resolve("坏.carddesign"), "x=1"));
        fire(robot, "#design-import");
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent() || window().stage().getOwner() != null
                || CardDesigns.all(office()).size() == 3);
        assertEquals(3, CardDesigns.all(office()).size());
    }

    @Test
    void photosAreLookedAtBeforeTheyAreKept(FxRobot robot) throws IOException {
        Path place = Files.createDirectories(folder.resolve("照片"));
        java.awt.image.BufferedImage white = new java.awt.image.BufferedImage(413, 579,
                java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(white, "png", place.resolve("3302990010000001.png").toFile());
        javax.imageio.ImageIO.write(white, "png", place.resolve("3302990010000002.png").toFile());
        Files.writeString(place.resolve("3302990010000003.jpg"), "不是图片");
        window().stands().folder(place);
        robot.interact(() -> window().shell().push(
                new org.streetunion.app.ui.photos.PhotosPage(window().shell().desk(), services(office()).port(PhotoDesk.class),
                        place)));
        until(() -> words(robot, "#photo-summary").equals("共 3 张：可用 0，要看一眼 2，不能用 1，已存 0"));
        assertTrue(robot.lookup("#photo-all").queryButton().isDisabled(), "nothing is taken unseen that raises a doubt");
        TableView<?> table = robot.lookup("#photos").queryTableView();
        assertEquals(3, table.getItems().size());
        fire(robot, "#photo-use");
        until(() -> words(robot, "#photo-summary").endsWith("已存 1"));
        fire(robot, "#photo-skip");
        until(() -> words(robot, "#photo-summary").contains("要看一眼 0"));
        long[] members = office().registers().get("members").ids(Query.ALL);
        assertEquals(1, office().cards().photos().of(members).size());
    }
}
