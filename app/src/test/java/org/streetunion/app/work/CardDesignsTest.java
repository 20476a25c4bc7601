package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.reports.card.CardSetup;
import org.streetunion.reports.card.ShippedDesigns;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.DesignFault;

/** Designs of an office: kept, exchanged, put to use; and what is printed by them. */
class CardDesignsTest {
    private static final Actor CLERK = new Actor("小林");
    @TempDir
    Path folder;

    private static Office filled(Databases kind) {
        Office office = kind.office();
        new Street(office).fill(2, 6);
        office.settings().put("office.name", "宁海湾街道总工会");
        office.settings().put("office.card_rule", "{代码}{序号7}");
        NumberMembers.run(office, office.registers().get("members").ids(Query.ALL), CLERK);
        return office;
    }

    private static CardDesign wide() {
        return ShippedDesigns.CARD.named("宽卡").sized(CardDesign.Form.CARD, 90, 54);
    }

    private static String sentence(org.junit.jupiter.api.function.Executable refused) {
        return assertThrows(DesignFault.class, refused).sentence();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDesignIsKeptUsedChangedAndTakenAway(Databases kind) throws IOException {
        Office office = filled(kind);
        assertEquals(CardDesigns.CARD, CardDesigns.used(office));
        String key = CardDesigns.keep(office, "", wide(), CLERK);
        CardDesigns.use(office, key);
        assertEquals("宽卡", CardDesigns.of(office, "").name());
        assertTrue(sentence(() -> CardDesigns.keep(office, "", wide(), CLERK)).contains("已经有叫“宽卡”"));
        assertEquals(key, CardDesigns.keep(office, key, wide().sized(CardDesign.Form.CARD, 92, 54), CLERK));
        assertEquals(92, CardDesigns.of(office, key).width(), 0.001);
        assertEquals(List.of("普通会员卡", "普通会员证", "宽卡"), CardDesigns.all(office).stream().map(CardDesigns.Listed::name).toList());
        CardDesigns.remove(office, key);
        assertEquals(CardDesigns.CARD, CardDesigns.used(office));
        assertTrue(sentence(() -> CardDesigns.of(office, key)).contains("已经删除"));
        office.close();
    }

    @ParameterizedTest
    @EnumSource(value = Databases.class, names = "H2")
    void filesGoToAnotherOfficeAndForeignOnesAreRefused(Databases kind) throws IOException {
        Office office = filled(kind);
        Path file = folder.resolve("卡.carddesign");
        CardDesigns.write(file, wide());
        CardDesigns.take(office, file, CLERK);
        CardDesigns.take(office, file, CLERK);
        assertEquals(List.of("宽卡", "宽卡（2）"),
                CardDesigns.all(office).stream().filter(CardDesigns.Listed::own).map(CardDesigns.Listed::name).toList());
        Path foreign = Files.writeString(folder.resolve("花名册.csv"), "姓名,证号\n");
        assertTrue(sentence(() -> CardDesigns.take(office, foreign, CLERK)).contains("不是卡面设计文件"));
        assertTrue(sentence(() -> CardDesigns.take(office, folder.resolve("没有"), CLERK)).contains("找不到文件"));
        office.close();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsPrintedIsDrawnByTheDesignInUse(Databases kind) throws IOException {
        Office office = filled(kind);
        CardDesigns.use(office, CardDesigns.keep(office, "", wide(), CLERK));
        Path pdf = folder.resolve("a.pdf");
        CardOrder single = CardOrder.unkept(Query.ALL).on(CardSetup.STANDARD.single());
        PrintCards.to(pdf, office, single, CLERK, Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(6, document.getNumberOfPages());
            assertEquals(90, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.01);
        }
        CardPictures.into(folder.resolve("png"), office, CardOrder.unkept(Query.ALL), Progress.SILENT);
        try (var files = Files.list(folder.resolve("png"))) {
            var picture = javax.imageio.ImageIO.read(files.findFirst().orElseThrow().toFile());
            assertEquals(90 / 25.4 * 300, picture.getWidth(), 1.5);
        }
        PrintCards.to(pdf, office, single.by(CardDesigns.BOOKLET), CLERK, Progress.SILENT);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(75, document.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.01);
            assertTrue(new PDFTextStripper().getText(document).contains("性　　别"));
        }
        CardOrder far = CardOrder.unkept(Query.ALL).on(CardSetup.STANDARD.from(4)).by(CardDesigns.BOOKLET);
        assertTrue(sentence(() -> PrintCards.to(pdf, office, far, CLERK, Progress.SILENT)).contains("只有 3 张"));
        office.close();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCertificateLeavesTheMembersCardInForce(Databases kind) throws IOException {
        Office office = filled(kind);
        PrintCards.to(folder.resolve("卡.pdf"), office, CardOrder.usual(Query.ALL), CLERK, Progress.SILENT);
        assertEquals(0, CardTurns.of(office, CardOrder.usual(Query.ALL)).members().length);
        CardOrder booklets = CardOrder.usual(Query.ALL).by(CardDesigns.BOOKLET);
        assertEquals(6, CardTurns.of(office, booklets).members().length, "nobody has a certificate yet");
        PrintCards.to(folder.resolve("证.pdf"), office, booklets, CLERK, Progress.SILENT);
        assertEquals(0, CardTurns.of(office, booklets).members().length);
        List<Row> made = office.registers().get("cards").store().rows(office.registers().get("cards").ids(Query.ALL));
        assertEquals(12, made.stream().filter(row -> row.get(CardLedger.STATE, "").equals(CardLedger.VALID)).count());
        assertEquals(6, made.stream().filter(row -> row.get(CardLedger.FORM, "").equals("会员证")).count());
        assertTrue(made.stream().allMatch(row -> row.get(CardLedger.KIND, "").equals(CardLedger.FIRST)));
        office.close();
    }

    @ParameterizedTest
    @EnumSource(value = Databases.class, names = "H2")
    void aLostFileOfADesignStopsTheRunWithASentence(Databases kind) throws IOException {
        Office office = filled(kind);
        String key = CardDesigns.keep(office, "", wide(), CLERK);
        CardDesigns.use(office, key);
        try (var files = Files.list(office.temp().resolveSibling("files"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertTrue(sentence(() -> CheckCards.run(office, CardOrder.usual(Query.ALL), Progress.SILENT)).contains("丢失"));
        assertEquals(0, office.registers().get("cards").count(Query.ALL));
        office.close();
    }
}
