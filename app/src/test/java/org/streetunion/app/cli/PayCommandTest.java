package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.streetunion.app.work.pay.PayOffice;

class PayCommandTest {
    private static final String BATCH = "兼职干部 2026年9月月津贴";
    @TempDir
    private Path data;
    @TempDir
    private Path out;

    private Ran run(String... arguments) {
        return Ran.on(Wiring::supplied, data, arguments);
    }

    @Test
    void aBatchGoesAllTheWayAndStays() throws OfficeUnavailable {
        prepared();
        Ran proposed = run("pay", "propose", "兼职干部", "2026-09");
        assertEquals(0, proposed.code(), proposed.err());
        assertTrue(proposed.out().contains("苗正\t500.00\t2026年9月 500.00 元×30/30 天"), proposed.out());
        assertTrue(run("pay", "propose", "兼职干部", "2026-09").err().contains("已有批次"));
        assertEquals(1, run("pay", "lock", BATCH).code());
        for (String step : new String[]{"check", "approve", "paid", "sign", "lock"}) {
            Ran ran = run("pay", step, BATCH, "--by", "顾主席", "--day", "2026-10-09");
            assertEquals(0, ran.code(), step + ran.err());
        }
        Ran undo = run("undo", proposed.err().replaceAll("(?s).*第 (\\d+) 批.*", "$1"));
        assertEquals(1, undo.code());
        assertTrue(undo.err().contains("已锁定"), undo.err());
        Ran sheet = run("pay", "sheet", BATCH, "--out", out.toString());
        assertTrue(sheet.out().lines().allMatch(file -> Files.exists(Path.of(file))), sheet.out());
    }

    @Test
    void aYearIsAppraisedAndWordsThatMeanNothingAreTold() throws OfficeUnavailable {
        prepared();
        assertTrue(run("appraise", "2026", "--sheet", out.toString()).err().contains("2026年还没有考评，请先计算"));
        assertEquals(0, run("appraise", "2026").code());
        assertTrue(run("list", "appraisals").out().contains("苗正"));
        assertTrue(run("appraise", "2026", "--end", "苗正", "--doc", "1").err().contains("只有不称职"));
        assertTrue(run("appraise", "2026", "--end", "没有这人").err().contains("没有“没有这人”的考评"));
        assertTrue(run("appraise", "2026", "--reopen", "苗正", "--reason", "录错").err().contains("还没有审定，可以直接改"));
        assertEquals(2, run("appraise", "2026", "--sheet", out.toString()).out().lines().count());
        assertTrue(run("pay", "propose", "老板", "2026-09").err().contains("不能是“老板”"));
        assertTrue(run("pay", "propose", "志愿者", "九月").err().contains("请写期间"));
        assertTrue(run("pay", "show", "没有").err().contains("没有叫“没有”的批次"));
    }

    private void prepared() throws OfficeUnavailable {
        try (Office office = Wiring.supplied(data, Databases.CLOCK)) {
            PayOffice pay = new PayOffice(office);
            pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
            pay.assistant("苗正", PayOffice.START, LocalDate.of(2026, 12, 31));
        }
    }
}
