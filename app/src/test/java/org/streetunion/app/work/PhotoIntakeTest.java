package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.Crop;

/** Photos of a folder or zip: found, looked at, and kept as somebody chose. */
class PhotoIntakeTest {
    private static final Actor CLERK = new Actor("小林");
    @TempDir
    Path folder;

    private static byte[] halves() throws IOException {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 600; x++) {
                image.setRGB(x, y, (x < 300 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        var out = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    @Test
    void namesOfAChineseWindowsAreRead() throws IOException {
        Office office = Databases.H2.office();
        List<Long> unions = new Street(office).fill(1, 1);
        String name = String.valueOf(office.registers().get("members").store().first(Query.ALL, 1).get(0).values().get("name"));
        Path zip = folder.resolve("照片.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream pack = new ZipOutputStream(out, java.nio.charset.Charset.forName("GBK"))) {
            pack.putNextEntry(new ZipEntry("一车间/" + name + ".jpg"));
            pack.write(halves());
            pack.closeEntry();
        }
        try (PhotoIntake intake = PhotoIntake.of(zip, office)) {
            assertEquals(List.of(name), intake.find(Progress.SILENT).stream().map(PhotoIntake.Found::name).toList(),
                    intake.problems()::toString);
        }
        office.close();
        assertEquals(1, unions.size());
    }

    @Test
    void theChosenPartOfAPictureInAZipIsTheMembersPhoto() throws IOException, CardFault {
        Office office = Databases.H2.office();
        new Street(office).fill(1, 3);
        office.settings().put("office.card_rule", "{代码}{序号7}");
        office.settings().put("office.code", "330299001");
        long[] members = office.registers().get("members").ids(Query.ALL);
        assertEquals(3, NumberMembers.run(office, members, CLERK).numbered());
        Path zip = folder.resolve("照片.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream pack = new ZipOutputStream(out)) {
            for (String name : List.of("一车间/3302990010000001.jpg", "3302990010000002.jpg", "没有这个人.jpg",
                    "__MACOSX/._3302990010000003.jpg")) {
                pack.putNextEntry(new ZipEntry(name));
                pack.write(name.startsWith("3302") ? "不是图片".getBytes(java.nio.charset.StandardCharsets.UTF_8) : halves());
                pack.closeEntry();
            }
        }
        try (PhotoIntake intake = PhotoIntake.of(zip, office)) {
            List<PhotoIntake.Found> found = intake.find(Progress.SILENT);
            assertEquals(2, found.size(), intake.problems()::toString);
            assertEquals(List.of("“没有这个人.jpg”对不上会员，请把文件名改成会员证号、证件号码或 姓名_工会"), intake.problems());
            PhotoIntake.Found good = found.stream().filter(each -> each.number().endsWith("1")).findFirst().orElseThrow();
            PhotoIntake.Found bad = found.stream().filter(each -> each.number().endsWith("2")).findFirst().orElseThrow();
            assertTrue(assertThrows(CardFault.class, () -> intake.look(bad)).sentence().contains("不是能用的照片"));
            assertThrows(CardFault.class, () -> intake.keep(bad, Crop.suggested(1, 1), CLERK));
            intake.keep(good, new Crop(0.55, 0.1, 0.4, 0.4 / Crop.RATIO), CLERK);
            Map<Long, String> kept = office.cards().photos().of(members);
            assertEquals(1, kept.size());
            BufferedImage photo = ImageIO.read(new ByteArrayInputStream(
                    office.cards().photos().content(kept.getOrDefault(good.member(), ""))));
            assertTrue(new Color(photo.getRGB(20, 20)).getBlue() > 150, "the right half was chosen");
            assertTrue(intake.find(Progress.SILENT).stream().anyMatch(PhotoIntake.Found::had));
        }
        Path text = Files.writeString(folder.resolve("a.txt"), "x");
        assertThrows(IOException.class, () -> PhotoIntake.of(text, office));
        office.close();
    }
}
