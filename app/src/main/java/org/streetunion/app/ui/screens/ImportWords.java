package org.streetunion.app.ui.screens;

import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.ImportDesk;

/** The import in words. */
final class ImportWords {
    private ImportWords() {}

    /** Where a sheet stands. */
    static String of(Desk desk, ImportItem item) {
        if (!item.source().remark().isEmpty()) {
            return item.source().remark();
        }
        if (item.ledger().get().isEmpty()) {
            return "认不出是哪个台账，请在右边选";
        }
        String title = desk.office().registers().find(item.ledger().get()).map(register -> register.ledger().title()).orElse("");
        ImportDesk.Outcome outcome = item.outcome().get();
        if (outcome != null) {
            return title + (outcome.batch() == 0 ? "　没有写入：" : "　已导入：") + counts(outcome.counts());
        }
        if (!item.knowsSomething()) {
            return title + "　一列也没有认出，请在右边说明各列是什么";
        }
        ImportDesk.Preview preview = item.preview().get();
        return title + "　" + (preview == null ? "正在检查…" : counts(preview.counts()));
    }

    /** 读取 N 行：新增 a，更新 b，不变 c，拒绝 d. */
    static String counts(ImportDesk.Counts counts) {
        return String.format("读取 %,d 行：新增 %,d，更新 %,d，不变 %,d，拒绝 %,d", counts.read(), counts.added(), counts.updated(),
                counts.same(),
                counts.rejected());
    }
}
