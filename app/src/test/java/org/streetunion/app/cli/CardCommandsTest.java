package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.CardDeadlines;
import org.streetunion.app.work.Office;
import org.streetunion.reports.card.CardPayload;

/** A run of cards from the command line: what stands in the way, what is kept, how it is taken back, how a card is told from another. */
class CardCommandsTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    @TempDir
    Path folder;
    private Office office;
    private long zhao;

    @BeforeEach
    void open() {
        office = Databases.H2.office();
        office.settings().put("office.name", "宁海湾街道总工会");
        office.settings().put("office.code", "330299001");
        office.settings().put("office.card_rule", "{代码}{工会4}{序号5}{校验}");
        long second = union("乙厂工会委员会", "330299001-0002", "东片社区");
        long first = union("甲厂工会委员会", "330299001-0001", "东片社区");
        member("周三", second, "3302990010002000014", "在册");
        zhao = member("赵一", first, "3302990010001000018", "在册");
        member("钱二", first, "", "在册");
        member("孙四", first, "3302990010001000026", "转出");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCheckNamesWhatIsToBeMendedAndPrintsNothing() {
        Ran ran = run("cards", "--check", "--new");

        assertEquals(2, ran.code(), "one has no number");
        assertEquals(List.of("钱二\t\t甲厂工会委员会\t不印\t没有会员证号，请补全后再打印这张卡", "钱二\t\t甲厂工会委员会\t照印\t没有照片，卡面上留空框",
                "赵一\t3302990010001000018\t甲厂工会委员会\t照印\t没有照片，卡面上留空框", "周三\t3302990010002000014\t乙厂工会委员会\t照印\t没有照片，卡面上留空框",
                "孙四\t3302990010001000026\t甲厂工会委员会\t不印\t会籍状态是“转出”，不在册，不印"), ran.lines());
        assertTrue(ran.err().contains("该印 3 人，印得出 2 张"), ran.err());
        assertEquals(0, office.registers().get("cards").count(Query.ALL));
    }

    @Test
    void theUsualRunPrintsEachMemberOnceByUnionAndName() throws IOException {
        Ran first = run("cards", "--out", path("a.pdf"), "--new", "--number");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("编了 1 个会员证号"), first.err());
        String text = text("a.pdf");
        assertTrue(text.indexOf("钱二") < text.indexOf("赵一") && text.indexOf("赵一") < text.indexOf("周三"), text);
        assertTrue(text.replace(" ", "").contains("3302990010001000031"), "counted on, behind the one who left");
        assertEquals(3, office.registers().get("cards").count(Query.ALL));

        Ran again = run("cards", "--out", path("b.pdf"), "--new");
        assertEquals(1, again.code());
        assertFalse(Files.exists(folder.resolve("b.pdf")));

        long batch = office.batches().recent(1).get(0).id();
        assertEquals(0, run("undo", String.valueOf(batch)).code());
        assertEquals(0, run("cards", "--out", path("b.pdf"), "--new").code(), "what was taken back was never printed");
    }

    @Test
    void aFileThatIsNotKeptIsTheSameEachTime() throws IOException {
        assertEquals(2, run("cards", "--out", path("a.pdf")).code());
        assertEquals(2, run("cards", "--out", path("b.pdf")).code());
        assertEquals(text("a.pdf"), text("b.pdf"));
        assertEquals(0, office.registers().get("cards").count(Query.ALL));
    }

    @Test
    void aLostCardIsReplacedAndItsHolderWarnedOf() {
        run("cards", "--out", path("a.pdf"), "--new");
        assertEquals(0, run("card-lost", "3302990010001000018", "--reason", "公交车上").code());
        assertEquals(1, run("card-lost", "3302990010001000018").code(), "lost already");
        String code = office.cards().seal().signer().apply(CardPayload.of("3302990010001000018", "330299001-0001")).format();
        assertTrue(run("verify-card", code).err().contains("已挂失"));

        Ran replaced = run("cards", "--out", path("b.pdf"), "--search", "赵一", "--reprint", "遗失", "--kind", "补办");
        assertEquals(0, replaced.code(), replaced.err());
        assertEquals(List.of("补办 遗失 有效", "首次  挂失"), states("赵一"));
        assertFalse(run("verify-card", code).err().contains("已挂失"));

        run("cards", "--out", path("c.pdf"), "--search", "赵一", "--reprint", "改名", "--kind", "换卡");
        assertEquals(List.of("换卡 改名 有效", "补办 遗失 作废", "首次  挂失"), states("赵一"));
        run("undo", String.valueOf(office.batches().recent(1).get(0).id()));
        assertEquals(List.of("补办 遗失 有效", "首次  挂失"), states("赵一"));
    }

    @Test
    void aCardWhoseTimeIsOverIsExchanged() {
        office.settings().put("card.valid.years", "3");
        run("cards", "--out", path("a.pdf"), "--new");
        assertEquals(1, run("cards", "--out", path("b.pdf"), "--expired").code(), "good for three years");
        Register made = office.registers().get("cards");
        Row zhaos = made.store().rows(made.ids(Query.ALL.search("赵一"))).get(0);
        assertEquals(LocalDate.of(2029, 10, 9), zhaos.get(CardLedger.VALID_TO));
        made.save(
                zhaos.with(CardLedger.PRINTED_ON, LocalDate.of(2023, 12, 1)).with(CardLedger.VALID_TO, LocalDate.of(2026, 12, 1)),
                ENTRY);

        assertEquals(List.of("1 张会员卡到期，要换卡"),
                new CardDeadlines(office).soon(LocalDate.of(2026, 10, 9)).stream().map(due -> due.sentence()).toList());
        Ran exchanged = run("cards", "--out", path("b.pdf"), "--expired");
        assertEquals(0, exchanged.code(), exchanged.err());
        assertEquals(List.of("换卡 到期 有效", "首次  作废"), states("赵一"));
        assertEquals(List.of(), new CardDeadlines(office).soon(LocalDate.of(2026, 10, 9)));
    }

    @Test
    void aReceiptListsTheRunByUnion() throws IOException {
        run("cards", "--out", path("a.pdf"), "--new", "--receipt", path("r.pdf"));
        long batch = office.batches().recent(1).get(0).id();
        String text = text("r.pdf");
        assertTrue(text.contains("会员卡领卡签收表") && text.contains("甲厂工会委员会　1 张") && text.contains("宁海湾街道总工会"), text);
        assertTrue(text.indexOf("赵一") < text.indexOf("乙厂工会委员会"), text);
        assertEquals(List.of(path("r.xlsx")),
                run("cards", "--batch", String.valueOf(batch), "--receipt", path("r.xlsx")).lines());
        assertEquals(1, run("cards", "--batch", "424242", "--receipt", path("none.xlsx")).code());
    }

    @Test
    void aPictureAMember() throws IOException {
        assertEquals(2, run("cards", "--png", path("png")).code());
        try (Stream<Path> files = Files.list(folder.resolve("png"))) {
            assertEquals(List.of("3302990010001000018_赵一.png", "3302990010002000014_周三.png"),
                    files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
        }
        var picture = javax.imageio.ImageIO.read(folder.resolve("png/3302990010001000018_赵一.png").toFile());
        assertEquals(1011, picture.getWidth(), 1);
        assertEquals(637, picture.getHeight(), 1);
    }

    @Test
    void photosFindTheirMembersByTheNamesOfTheirFiles() throws IOException {
        Path photos = Files.createDirectories(folder.resolve("照片/二车间"));
        BufferedImage picture = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
        for (String name : List.of("3302990010001000018.jpg", "钱二.png", "周三_乙厂.jpg", "无此人.jpg")) {
            javax.imageio.ImageIO.write(picture, name.substring(name.length() - 3), photos.resolve(name).toFile());
        }
        Files.writeString(photos.resolve("孙四.jpg"), "不是图片");

        Ran looked = run("photos", path("照片"), "--dry-run");
        assertEquals(List.of("照片 5 张：对上 3，没对上 2"), looked.lines());
        assertTrue(looked.err().contains("“无此人.jpg”对不上会员") && looked.err().contains("“孙四.jpg”不是能用的照片"), looked.err());
        assertTrue(run("cards", "--check").out().contains("没有照片"));

        assertEquals(2, run("photos", path("照片")).code());
        assertFalse(run("cards", "--check").out().contains("没有照片"));
        run("cards", "--out", path("p.pdf"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("p.pdf").toFile())) {
            long pictures = 0;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertEquals(2, pictures, "of the two who have a number");
        }
        assertEquals(1, run("photos", path("没有")).code());
    }

    @Test
    void genuineFalseAndNotToBeSaidHaveTheirCodes() {
        String code = office.cards().seal().signer().apply(CardPayload.of("3302990010001000018", "330299001-0001")).format();
        Ran genuine = run("verify-card", code);
        assertEquals(0, genuine.code());
        assertEquals(List.of("真"), genuine.lines());
        assertTrue(genuine.err().contains("赵一") && genuine.err().contains("甲厂工会委员会") && genuine.err().contains("在册"),
                genuine.err());

        Ran tampered = run("verify-card", code.replace("0001000018", "0001000026"));
        assertEquals(2, tampered.code());
        assertEquals(List.of("假"), tampered.lines());
        assertEquals(1, run("verify-card", "SU1:3302990010001000018:330299001-0001").code());
        office.registers().get("members").setTrash(new long[]{zhao}, true, new Actor("小林"), "");
        assertTrue(run("verify-card", code).err().contains("没有这个证号"), "genuine, but nobody's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cards", "cards --out c.pdf --new --reprint x", "cards --out c.pdf --reprint x --kind 偷印",
            "cards --out c.pdf --from 11", "cards --out c.pdf --from 0", "cards --out c.pdf --offset 30,0",
            "cards --out c.pdf --offset 中",
            "cards --out c.pdf --single --from 3", "cards --receipt r.pdf", "card-lost 999", "verify-card"})
    void whatMakesNoSenseIsRefused(String line) {
        Ran ran = run(line.split(" "));
        assertEquals(1, ran.code(), line);
        assertEquals(List.of(), ran.lines());
        assertTrue(ran.err().codePoints().anyMatch(Character::isIdeographic), ran.err());
    }

    @Test
    void aRuleThatIsNoRuleIsSaidBeforeAnythingIsWritten() {
        office.settings().put("office.card_rule", "随便编");
        Ran ran = run("cards", "--out", path("a.pdf"), "--new", "--number");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("随便编") && ran.err().contains("设置"), ran.err());
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    private List<String> states(String name) {
        return office.registers().get("cards").store().rows(office.registers().get("cards").ids(Query.ALL.search(name))).stream()
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .map(row -> row.get(CardLedger.KIND, "") + " " + row.get(CardLedger.REASON, "") + " "
                        + row.get(CardLedger.STATE, ""))
                .toList();
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private long union(String name, String code, String community) {
        return save("unions", Map.of("name", name, "kind", "独立基层工会", "code", code, "community", community));
    }

    private long member(String name, long union, String number, String state) {
        Map<String, Object> values = new HashMap<>(Map.of("name", name, "union", Reference.to(union), "membership", state));
        if (!number.isEmpty()) {
            values.put("card_no", number);
        }
        return save("members", values);
    }

    private long save(String ledger, Map<String, Object> values) {
        Saved saved = office.registers().get(ledger).save(new Row(0, 0, new HashMap<>(values)), ENTRY);
        assertTrue(saved.done(), () -> saved.problems().toString());
        return saved.id();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Ran run(String... arguments) {
        return Ran.on((data, clock) -> Wiring.office(office.database(), folder, Databases.CLOCK, () -> {}),
                folder.resolve("data"),
                arguments);
    }
}
