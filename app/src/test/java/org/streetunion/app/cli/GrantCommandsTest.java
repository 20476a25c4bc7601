package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.grants.GrantOffice;

class GrantCommandsTest {
    @TempDir
    private Path data;
    @TempDir
    private Path out;

    private Ran run(String... arguments) {
        return Ran.on(Wiring::supplied, data, arguments);
    }

    @Test
    void aBatchIsShownMadePaidAndPrinted() throws OfficeUnavailable, IOException {
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            new GrantOffice(office);
        }
        Ran shown = run("grant", "show", "会员补助", "--each", "5");
        assertTrue(shown.out().contains("甲厂工会\t96 人\t480.00"), shown.out() + shown.err());
        assertTrue(shown.out().contains("合计\t2 家\t1330.00"), shown.out());
        Ran one = run("grant", "show", "会员补助", "--each", "5", "--union", "乙厂工会");
        assertTrue(one.out().contains("合计\t1 家\t850.00"), one.out() + one.err());
        assertTrue(run("grant", "show", "会员补助", "--each", "5", "--union", "没有的工会").err().contains("没有叫“没有的工会”的工会"));
        assertEquals(1, run("grant", "pay", "会员补助").code(), "nothing was made");
        assertEquals(0, run("grant", "make", "会员补助", "--each", "5").code());
        assertTrue(run("grant", "approve", "会员补助").err().contains("请写明审批人"));
        Ran early = run("grant", "bank", "会员补助", "--out", out.toString());
        assertTrue(early.code() != 0 && early.err().contains("还没有审批"), early.out() + early.err());
        assertEquals(0, run("grant", "approve", "会员补助", "--who", "顾主席").code());
        assertTrue(Files.exists(Path.of(run("grant", "bank", "会员补助", "--out", out.toString()).out().strip())));
        assertEquals(0, run("grant", "pay", "会员补助").code());
        assertEquals(0, run("grant", "arrived", "会员补助", "--doc", "收12").code());
        assertTrue(run("list", "grants").out().contains("收12"));
        assertEquals(0, run("grant", "receipt", "会员补助", "--union", "甲厂工会", "--doc", "甲0007").code());
        assertTrue(run("list", "grants").out().contains("甲0007") && run("list", "grants").out().contains("收12"));
        assertTrue(run("grant", "sheet", "会员补助", "--out", out.toString()).out().lines()
                .allMatch(file -> Files.exists(Path.of(file))));
        Ran rounded = run("grant", "sheet", "会员补助", "--unit", "万元", "--out", out.toString());
        assertTrue(rounded.out().lines().allMatch(file -> file.contains("（万元）") && Files.exists(Path.of(file))), rounded.out());
        assertTrue(run("grant", "show", "甲", "--by", "stars", "--total", "100").out().contains("丙厂工会\t5 星\t41.67"));
        Ran odd = run("grant", "show", "甲", "--each", "1.234");
        assertEquals(1, odd.code());
        assertTrue(odd.err().contains("“1.234”不是金额："), odd.err());
        assertTrue(run("audit", "2026Q4", "--out", out.toString(), "--over", "5.005").err().contains("“5.005”不是金额"));
        assertTrue(run("grant", "show", "甲", "--by", "stars").err().contains("--each 和 --total 写一个"));
        assertTrue(run("grant", "show", "甲", "--by", "luck", "--each", "1").err().contains("不能是“luck”"));

        Ran audit = run("audit", "2026Q4", "--out", out.toString(), "--sample", "3");
        assertEquals(0, audit.code(), audit.err());
        assertTrue(audit.out().contains("4\t下拨：应付下级与实拨，未到账\t未发现"), audit.out());
        assertTrue(audit.out().contains("8\t银行：对账单与账面，未达账项\t查不了，见说明"), audit.out());
        assertTrue(Files.exists(out.resolve("审计资料_2026年第四季度").resolve("校验清单.txt")));
        Path file = out.resolve("审计资料_2026年第四季度");
        assertEquals(0, run("audit", "--verify", file.toString()).code());
        assertEquals(0, run("audit", "--verify", file + ".zip").code());
        Files.writeString(file.resolve("说明.txt"), "后来的");
        Ran differing = run("audit", "--verify", file.toString());
        assertEquals(2, differing.code());
        assertTrue(differing.out().contains("“说明.txt”不在清单里"), differing.out());
        assertEquals(1, run("audit", "--verify", out.toString()).code(), "there is no list");
        assertTrue(run("audit", "去年").err().contains("请写期间"));
    }
}
