package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

class PostCommandTest {
    @TempDir
    private Path data;

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, data, arguments);
    }

    @Test
    void anAssistantGoesOnAndIsDismissedAndAViceChairIsNot() throws OfficeUnavailable {
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            Cadres cadres = new Cadres(office);
            LocalDate start = LocalDate.of(2026, 1, 1);
            cadres.save("appointments", Cadres.assistant(cadres.person("亓一帆"), start, LocalDate.of(2026, 12, 31)));
            cadres.save("appointments", Cadres.viceChair(cadres.person("周海波"), start));
        }

        Ran renewed = run("post", "renew", "亓一帆", "--doc", "聘2027-1");
        assertEquals(0, renewed.code(), renewed.err());
        assertTrue(run("list", "appointments").out().contains("2027-12-31"), "a year from the day after");
        assertEquals(0, run("post", "end", "亓一帆", "--day", "2027-03-31", "--reason", "解聘").code());

        Ran refused = run("post", "end", "周海波", "--day", "2026-10-08", "--reason", "解聘");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("不能解聘"), refused.err());
        assertTrue(run("post", "promote", "周海波").err().contains("不能是“promote”"));
        assertTrue(run("post", "end", "周海波", "--day", "2026-10-08", "--reason", "罢免").err().contains("请填应到、实到和赞成票"));
        assertEquals(0, run("post", "end", "周海波", "--day", "2026-10-08", "--reason", "罢免", "--entitled", "100", "--present", "90",
                "--votes", "51").code());
        assertTrue(run("post", "renew", "没有这个人").err().contains("工会干部里没有"));
    }
}
