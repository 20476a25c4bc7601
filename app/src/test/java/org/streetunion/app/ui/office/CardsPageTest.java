package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.cards.CardVerdict;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.Printing;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.CardLog;
import org.streetunion.app.work.CardPaper;
import org.streetunion.app.work.CheckCards;
import org.streetunion.app.work.NumberMembers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.reports.card.CardPayload;
import org.testfx.api.FxRobot;

/** The page of cards over the real printing: what is to be mended, mending it, the run, its pages, the printer. */
class CardsPageTest extends UiTest {
    private static final CardPayload CARD = CardPayload.of("3302990010001000018", "330299001-0001");
    @TempDir
    Path folder;

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 12);
        empty.settings().put("office.name", "宁海湾街道总工会");
        empty.settings().put("office.card_rule", "{代码}{序号7}");
        long[] members = empty.registers().get("members").ids(Query.ALL);
        NumberMembers.run(empty, java.util.Arrays.copyOf(members, 10), new Actor("小林"));
    }

    @Override
    protected OfficeServices services(Office filled) {
        return Services.full(filled).with(MemberCardPrint.class, new CardDesk(filled, new OutputFolder(folder), Services.CLERK));
    }

    @Test
    void whatIsToBeMendedIsListedMendedAndPrinted(FxRobot robot) {
        robot.interact(() -> window().shell().cards(Query.ALL));
        until(() -> words(robot, "#card-summary").contains("轮到 12 人，印得出 10 张"));
        assertEquals(2, findings(robot).stream().filter(found -> !found.printed()).count());

        CheckCards.Finding wrong = findings(robot).stream().filter(found -> !found.printed()).findFirst().orElseThrow();
        robot.interact(() -> {
            TableView<CheckCards.Finding> table = robot.lookup("#card-findings").queryTableView();
            table.getSelectionModel().select(wrong);
            table.getOnKeyPressed().handle(enter());
        });
        until(() -> window().shell().top().title().equals(office().registers().labels("members", List.of(wrong.member()))
                .get(wrong.member())));
        give(wrong.member());
        robot.interact(() -> window().shell().back());
        until(() -> words(robot, "#card-summary").contains("印得出 11 张"));

        robot.interact(() -> robot.lookup("#print-cards").queryButton().fire());
        shown(robot, "#preview-picture");
        assertEquals(11, office().registers().get("cards").count(Query.ALL));
        robot.interact(() -> window().shell().back());
        until(() -> words(robot, "#card-summary").contains("轮到 1 人，印得出 0 张，有卡不印 11 人"));
    }

    @Test
    void everyUnionGetsAFileAndAllAreOneRun(FxRobot robot) throws IOException {
        robot.interact(() -> window().shell().cards(Query.ALL));
        until(() -> words(robot, "#card-summary").contains("印得出 10 张"));
        robot.interact(() -> robot.lookup("#card-apart").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#print-cards").queryButton().fire());
        until(() -> !window().stands().opened().isEmpty());
        Path place = window().stands().opened().get(0);

        int cards = 0;
        try (var files = Files.list(place)) {
            for (Path file : files.toList()) {
                assertTrue(String.valueOf(file.getFileName()).endsWith("_会员卡.pdf"), file.toString());
                try (var pdf = Loader.loadPDF(file.toFile())) {
                    String text = new PDFTextStripper().getText(pdf);
                    cards += text.split("工 会 会 员 卡", -1).length - 1;
                }
            }
        }
        assertEquals(10, cards);
        assertEquals(10, office().registers().get("cards").count(Query.ALL));
        assertEquals(1, office().batches().recent(50).stream().filter(act -> act.kind().equals(Act.Kind.PRINT.words())).count());
    }

    @Test
    void aReprintWantsAReasonAndAPrinterItsOffset(FxRobot robot) {
        robot.interact(() -> window().shell().cards(Query.ALL));
        until(() -> words(robot, "#card-summary").contains("印得出 10 张"));
        robot.interact(() -> robot.lookup("#card-whom").<ComboBox<String>>query().setValue("补印"));
        until(() -> words(robot, "#card-summary").contains("印得出 10 张")
                && !robot.lookup("#print-cards").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#print-cards").queryButton().fire());
        assertEquals("重印要写明原因", words(robot, "#card-problem"));

        put(robot, "#card-reason", "卡面模糊");
        put(robot, "#card-offset", "很多");
        robot.interact(() -> robot.lookup("#print-cards").queryButton().fire());
        assertTrue(words(robot, "#card-problem").contains("偏移"));
        put(robot, "#card-offset", "0.5,-1");
        robot.interact(() -> robot.lookup("#print-cards").queryButton().fire());
        shown(robot, "#preview-picture");
        until(() -> "0.5,-1.0".equals(office().settings().get("card.offset.办公室打印机").orElse("")));
    }

    @Test
    void pagesAreTurnedZoomedAndSentToAPrinter(FxRobot robot) {
        robot.interact(() -> window().shell().preview(Path.of("报表.pdf")));
        until(() -> words(robot, "#preview-count").equals("共 3 页") && width(robot) > 0);
        double whole = width(robot);
        robot.interact(() -> robot.lookup("#preview-zoom").<ComboBox<Object>>query().getSelectionModel().selectLast());
        until(() -> width(robot) > 1.5 * whole);
        robot.interact(() -> {
            robot.lookup("#preview-after").queryButton().fire();
            robot.lookup("#preview-after").queryButton().fire();
        });
        assertTrue(robot.lookup("#preview-after").queryButton().isDisabled(), "the last page");
        put(robot, "#print-range", "2-9");
        robot.interact(() -> robot.lookup("#print").queryButton().fire());
        assertEquals(List.of(), window().stands().printing().orders(), "there is no page 9");
        put(robot, "#print-range", "2-3");
        robot.interact(() -> robot.lookup("#print").queryButton().fire());
        until(() -> window().stands().printing().orders()
                .equals(List.of(new Printing.Order(Path.of("报表.pdf"), "办公室打印机", 1, 2, 3, false))));
    }

    @Test
    void theWordsOnTheBackAreTheOffices(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-settings").queryAs(javafx.scene.control.ToggleButton.class).fire());
        until(() -> robot.lookup("#card-back").tryQuery().isPresent()
                && robot.lookup("#card-back").queryTextInputControl().getText().contains("限本人使用"));
        put(robot, "#card-back", "遗失请挂失。\n捡到请交还。");
        put(robot, "#card-years", "百年");
        put(robot, "#office-phone", "0574-1");
        until(() -> CardPaper.back(office().settings()).lines().equals(List.of("遗失请挂失。", "捡到请交还。")));
        assertEquals("", office().settings().get(CardLog.YEARS).orElse(""), "no number of years");
        put(robot, "#card-years", "3");
        put(robot, "#office-phone", "0574-2");
        until(() -> "3".equals(office().settings().get(CardLog.YEARS).orElse("")));
    }

    @Test
    void theReportIsLookedAtBeforeItIsPrinted(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-report").queryAs(javafx.scene.control.ToggleButton.class).fire());
        until(() -> robot.lookup("#preview").tryQuery().isPresent() && !robot.lookup("#preview").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#preview").queryButton().fire());
        shown(robot, "#preview-picture");
        assertTrue(window().shell().top().title().startsWith("预览 2026年"));
    }

    @Test
    void aScannedCodeIsJudgedWhileItIsTyped(FxRobot robot) {
        String genuine = office().cards().seal().signer().apply(CARD).format();
        robot.interact(() -> window().shell().cards(Query.ALL));
        until(() -> words(robot, "#card-summary").contains("印得出 10 张"));
        javafx.application.Platform.runLater(() -> robot.lookup("#verify-card").queryButton().fire());
        shown(robot, "#scanned");

        put(robot, "#scanned", genuine);
        until(() -> words(robot, "#card-verdict").equals(CardVerdict.Kind.GENUINE.words()));
        put(robot, "#scanned", genuine + "\n" + genuine.replace("1000018", "1000026") + "\n");
        until(() -> words(robot, "#card-verdict").equals(CardVerdict.Kind.FALSE.words()));
        put(robot, "#scanned", "https://weixin.example/");
        until(() -> words(robot, "#card-verdict").equals(CardVerdict.Kind.UNKNOWN.words()));
        answer(robot, "完成");
    }

    @Test
    void everyMemberGetsAPicture(FxRobot robot) throws IOException {
        robot.interact(() -> window().shell().cards(Query.ALL));
        until(() -> words(robot, "#card-summary").contains("印得出 10 张"));
        window().stands().folder(Files.createDirectories(folder.resolve("图片")));
        robot.interact(() -> robot.lookup("#card-pictures").queryButton().fire());
        remarked(robot, "写了 10 张图片");
        try (var files = Files.list(folder.resolve("图片"))) {
            assertEquals(10, files.filter(file -> file.toString().endsWith(".png")).count());
        }
        assertEquals(0, office().registers().get("cards").count(Query.ALL), "pictures are no cards");
    }

    /** Numbers a member as its form would. */
    private void give(long member) {
        assertEquals(1, NumberMembers.run(office(), new long[]{member}, Services.CLERK).numbered());
    }

    private static javafx.scene.input.KeyEvent enter() {
        return new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER,
                false,
                false, false, false);
    }

    private static List<CheckCards.Finding> findings(FxRobot robot) {
        TableView<CheckCards.Finding> table = robot.lookup("#card-findings").queryTableView();
        return List.copyOf(table.getItems());
    }

    private static double width(FxRobot robot) {
        ImageView view = robot.lookup("#preview-picture").queryAs(ImageView.class);
        return view.getImage() == null ? 0 : view.getImage().getWidth();
    }
}
