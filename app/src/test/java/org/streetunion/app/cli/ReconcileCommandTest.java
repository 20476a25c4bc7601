package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** 对账 and 上报 from the command line. */
class ReconcileCommandTest {
    @TempDir
    Path folder;

    @Test
    void comparesSettlesAndSendsUp() throws Exception {
        Path file = folder.resolve("系统.csv");
        String name;
        try (Office office = Wiring.open(folder.resolve("数据"), Databases.CLOCK)) {
            new Street(office).fill(2, 3);
            List<Row> rows = office.registers().get("members").store().first(Query.ALL, 3);
            name = rows.get(0).get(PersonFacts.NAME, "");
            Files.writeString(file, "姓名,证件号码,移动电话\n" + name + "," + rows.get(0).get(PersonFacts.ID_NUMBER) + ",13911112222\n新来的,"
                    + Street.resident(99) + ",13900000099\n");
        }
        Ran compared = run("reconcile", file.toString());
        assertEquals(0, compared.code());
        assertEquals(4, compared.lines().size());
        assertTrue(compared.lines().stream().anyMatch(line -> line.startsWith("不同\t第 2 行\t" + name)
                && line.contains("移动电话：系统 139****2222")), compared.out());
        assertTrue(compared.err().contains("系统 2 行＝一致 0＋不同 1＋只在系统 1＋没有比对 0；本地名册 3 人＝对上 1＋只在本地 2"), compared.err());

        assertEquals(0,
                run("reconcile", file.toString(), "--settle", "take", "--who", name, "--column", "手机", "--correct").code());
        Ran added = run("reconcile", file.toString(), "--settle", "add");
        assertEquals(1, added.code());
        assertTrue(added.err().contains("没有办：新来的：“所在工会”必须填写"), added.err());
        assertEquals(0, run("reconcile", file.toString(), "--settle", "aside", "--note", "等回话").code());
        assertEquals(List.of(), run("reconcile", file.toString()).lines());
        assertEquals(3, run("reconcile", file.toString(), "--all").lines().size());
        assertEquals(1, run("reconcile", folder.resolve("没有.xlsx").toString()).code());

        assertEquals(0, run("reconcile", file.toString(), "--found").code());
        Path up = folder.resolve("上报.xlsx");
        Ran masked = run("export-new", up.toString());
        assertTrue(masked.err().contains("也没有记作已上报"), masked.err());
        Ran sent = run("export-new", up.toString(), "--purpose", "上报区总工会");
        assertEquals(List.of(up.toString()), sent.lines());
        assertTrue(sent.err().contains("写出 2 人：新增 2，变动 0"), sent.err());
        assertEquals(1, run("export-new", up.toString(), "--purpose", "上报区总工会").code());
        assertEquals(1, run("export-new", folder.resolve("上报.csv").toString()).code());
    }

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, folder.resolve("数据"), arguments);
    }
}
