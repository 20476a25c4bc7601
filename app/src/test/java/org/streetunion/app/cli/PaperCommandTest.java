package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

class PaperCommandTest {
    @TempDir
    private Path data;
    @TempDir
    private Path out;

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, data, arguments);
    }

    @Test
    void cardsAndTheAddressListArePrintedByKeyOrName() throws OfficeUnavailable {
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            Cadres cadres = new Cadres(office);
            cadres.save("appointments", Cadres.viceChair(cadres.person("周海波"), LocalDate.of(2026, 1, 1)));
        }
        Path cards = out.resolve("联系卡.pdf");
        Ran printed = run("paper", "contact-cards", cards.toString(), "--set", "a_sheet=1");
        assertEquals(0, printed.code(), printed.err());
        assertTrue(Files.exists(cards));
        assertEquals(0, run("paper", "工会干部通讯录", out.resolve("通讯录.xlsx").toString()).code());

        assertTrue(run("paper", "名片", cards.toString()).err().contains("contact-cards（联系卡）"));
        Path wrong = out.resolve("联系卡.docx");
        assertTrue(run("paper", "联系卡", wrong.toString()).err().contains("文件名要以 .pdf 结尾"));
        assertFalse(Files.exists(wrong));
        assertTrue(run("paper", "联系卡", cards.toString(), "--set", "width=1").err().contains("可以设置：a_sheet"));
        assertTrue(run("paper", "联系卡", cards.toString(), "--set", "a_sheet=3").err().contains("不能是 3 张"));
    }
}
