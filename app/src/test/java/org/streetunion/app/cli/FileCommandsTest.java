package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** An election and a founding from the command line, from the first step to the last. */
class FileCommandsTest {
    @TempDir
    Path folder;

    @Test
    void anElectionIsWorkedThroughAndClosed() throws OfficeUnavailable {
        long union = fill();
        Ran shown = ran("election", "合兴工会委员会");
        assertEquals(0, shown.code(), shown::err);
        assertTrue(shown.lines().get(0).contains("第 3 届换届　办理中　下一步：换届请示"), shown::out);

        assertEquals(0, ran("election", "合兴工会委员会", "--step", "换届批复", "--date", "2026-08-20", "--number", "甲总工〔2026〕8号").code());
        Ran step = ran("election", "合兴工会委员会", "--step", "选举大会", "--date", "2026-10-08", "--set", "应到人数=30", "--set", "实到人数=10");
        assertEquals(0, step.code(), step::err);
        assertTrue(step.out().contains("大会到会比例\t10/30 = 33.3%"), step::out);
        assertTrue(step.err().contains("“换届请示”没有日期，后面的“换届批复”已经有了"), step::err);

        Ran early = ran("election", "合兴工会委员会", "--close");
        assertEquals(1, early.code());
        assertTrue(early.err().contains("还没有第 3 届的委员"), early::err);
        seat(union);
        Ran closed = ran("election", "合兴工会委员会", "--close");
        assertEquals(0, closed.code(), closed::err);
        assertTrue(closed.out().contains("新任职 1 条"), closed::out);
        assertTrue(ran("report", "files", "--out", folder.resolve("out").toString()).err().contains("办理中的档案共 0 份"));
    }

    @Test
    void aStepThatIsNoneAndADayThatIsNoneAreRefused() throws OfficeUnavailable {
        fill();
        Ran step = ran("election", "合兴工会委员会", "--step", "吃饭");
        assertEquals(1, step.code());
        assertTrue(step.err().contains("没有“吃饭”这一步，请写：换届请示、换届批复"), step::err);
        assertEquals(1, ran("election", "合兴工会委员会", "--step", "换届请示", "--date", "2026-13-40").code());
        assertEquals(1, ran("founding", "没有这家").code());
        Ran founding = ran("founding", "港口五金厂", "--prepare", "港口五金厂工会委员会", "--step", "摸底", "--date", "2026-09-01");
        assertEquals(0, founding.code(), founding::err);
        assertTrue(founding.lines().get(0).contains("下一步：建会请示"), founding::out);
    }

    private long fill() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(folder.resolve("data"), Databases.CLOCK)) {
            Street street = new Street(office);
            street.write("employers", List.of(Street.values(Map.of("name", "港口五金厂"))));
            long union = street.write("unions", List.of(Street.values(Map.of("name", "合兴工会委员会", "kind", "独立基层工会")))).get(0);
            street.write("terms",
                    List.of(Street.values(Map.of("union", Reference.to(union), "ordinal", 2, "years", 5, "starts_on",
                            LocalDate.of(2021, 9, 1)))));
            return union;
        }
    }

    private void seat(long union) throws OfficeUnavailable {
        try (Office office = Wiring.supplied(folder.resolve("data"), Databases.CLOCK)) {
            Street street = new Street(office);
            long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
            street.write("seats",
                    List.of(Street.values(Map.of("union", Reference.to(union), "term_no", 3, "body", "委员", "duty", "主席",
                            "person", Reference.to(person)))));
            assertEquals(1, office.registers().get("seats").count(Query.ALL));
        }
    }

    private Ran ran(String... arguments) {
        return Ran.on(Wiring::supplied, folder.resolve("data"), arguments);
    }
}
