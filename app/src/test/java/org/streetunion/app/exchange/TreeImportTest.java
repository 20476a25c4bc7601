package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Progress;

/** A sheet cannot make a union stand below itself, not even by rows that are written together. */
class TreeImportTest {
    private static final Object[] HEADINGS = row("工会名称", "工会组织类型", "上级工会");

    @Test
    void theRowThatClosesACircleIsRejectedInThePreviewToo() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", HEADINGS, row("甲工会", "分会", null), row("乙工会", "分会", "甲工会"), row("丙工会", "分会", null));
            ImportRequest circle = ImportRequest.of(desk.planner().plan(desk.file(HEADINGS, row("甲工会", "分会", "丙工会"),
                    row("丙工会", "分会", "乙工会")), "unions"));

            ImportReport preview = desk.importer().check(circle, Progress.SILENT);
            ImportReport report = desk.take(circle);

            assertEquals("读取 2 行：新增 0，更新 1，不变 0，拒绝 1", report.sentence());
            assertEquals(preview.sentence(), report.sentence());
            assertTrue(Desk.reasons(report).get(0).contains("（“丙工会” → “乙工会” → “甲工会” → “丙工会”）"), Desk.reasons(report).toString());
        }
    }

    @Test
    void aCircleThroughANewUnionIsRejectedToo() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", HEADINGS, row("甲工会", "分会", null));

            ImportReport report = desk.take("unions", HEADINGS, row("甲工会", "分会", "新工会"), row("新工会", "分会", "甲工会"));

            assertEquals("读取 2 行：新增 1，更新 0，不变 0，拒绝 1", report.sentence());
            assertTrue(Desk.reasons(report).get(0).contains("成了一个圈"), Desk.reasons(report).toString());
        }
    }
}
