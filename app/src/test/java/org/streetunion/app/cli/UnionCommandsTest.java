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
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** A union renamed, ended member by member, and brought back from the command line. */
class UnionCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void aUnionIsRenamedEndedAndBroughtBack() throws OfficeUnavailable {
        fill();

        assertEquals(0, ran("turn-union", "甲厂工会", "--rename", "甲集团工会", "--day", "2026-06-01", "--doc", "街工3号").code());
        Ran ended = ran("end-union", "甲集团工会", "--how", "撤销", "--day", "2026-07-01", "--doc", "街工4号", "--keep", "--member",
                "干二=乙厂工会");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(List.of("干一 保留 甲集团工会", "干二 在册 乙厂工会"), members());
        Ran revived = ran("turn-union", "甲集团工会", "--revive", "--members", "--day", "2026-08-01", "--doc", "街工5号");
        assertEquals(0, revived.code(), revived.err());
        assertEquals(List.of("干一 在册 甲集团工会", "干二 在册 乙厂工会"), members());
    }

    @Test
    void whatIsNotClearIsRefused() throws OfficeUnavailable {
        fill();

        assertTrue(ran("turn-union", "甲厂工会", "--day", "2026-06-01").err().contains("只写一样"));
        assertTrue(ran("turn-union", "甲厂工会", "--rename", "乙厂工会", "--day", "2026-06-01").err().contains("已经有一家叫“乙厂工会”的工会"));
        assertTrue(ran("end-union", "甲厂工会", "--how", "撤销", "--member", "没有这人=保留会籍").err().contains("没有找到会员“没有这人”"));
        assertTrue(ran("end-union", "甲厂工会", "--how", "撤销", "--leave", "--doc", "街工4号", "--day", "2026-07-01").err()
                .contains("只有工会迁出时"));
    }

    private void fill() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(folder.resolve("data"), Databases.CLOCK)) {
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(union("甲厂工会"), union("乙厂工会")));
            street.write("members", List.of(member("干一", unions.get(0)), member("干二", unions.get(0))));
        }
    }

    private static Row union(String name) {
        return Street.values(Map.of("name", name, "kind", "独立基层工会", "founded_on", LocalDate.of(2015, 5, 1)));
    }

    private static Row member(String name, long union) {
        return Street.values(Map.of("name", name, "union", Reference.to(union), "membership", "在册", "joined_on",
                LocalDate.of(2020, 3, 1)));
    }

    private List<String> members() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(folder.resolve("data"), Databases.CLOCK)) {
            var members = office.registers().get("members");
            return members.labelled(members.store().first(Query.ALL, 9)).stream()
                    .map(row -> row.values().get("name") + " " + row.values().get("membership") + " " + row.values().get("union"))
                    .sorted().toList();
        }
    }

    private Ran ran(String... arguments) {
        return Ran.on(Wiring::supplied, folder.resolve("data"), arguments);
    }
}
