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
            return "认不出是哪个台账，请选择导入到哪里";
        }
        String title = desk.office().registers().find(item.ledger().get()).map(register -> register.ledger().title()).orElse("");
        ImportDesk.Outcome outcome = item.outcome().get();
        if (outcome != null) {
            return title + "　" + fate(item, outcome) + "：" + brief(outcome.counts());
        }
        if (!item.knowsSomething()) {
            return title + "　一列也没有认出，请说明各列是什么";
        }
        ImportDesk.Preview preview = item.preview().get();
        return title + "　" + (preview == null ? "正在检查…" : brief(preview.counts()));
    }

    /** What became of a sheet, in a word. */
    static String fate(ImportItem item, ImportDesk.Outcome outcome) {
        return outcome.batch() == 0 ? "没有写入" : item.undone().get() ? "已撤销" : "已导入";
    }

    /** The same without what did not happen, so that the refused rows are seen in a narrow list. */
    static String brief(ImportDesk.Counts counts) {
        StringBuilder words = new StringBuilder(String.format("%,d 行", counts.read()));
        append(words, "拒绝", counts.rejected());
        append(words, "新增", counts.added());
        append(words, "更新", counts.updated());
        append(words, "不变", counts.same());
        return words.toString();
    }

    private static void append(StringBuilder words, String what, long count) {
        if (count > 0) {
            words.append(String.format("，%s %,d", what, count));
        }
    }

    /** 读取 N 行：新增 a，更新 b，不变 c，拒绝 d. */
    static String counts(ImportDesk.Counts counts) {
        return String.format("读取 %,d 行：新增 %,d，更新 %,d，不变 %,d，拒绝 %,d", counts.read(), counts.added(), counts.updated(),
                counts.same(),
                counts.rejected());
    }

    /** Why the preview is shorter than the sheet. */
    static String cut(ImportDesk.Preview preview) {
        return String.format("表里共 %,d 行，这里列出 %,d 行：拒绝的和有提醒的在前，其余各列前一部分；导入时每一行都会处理，拒绝的行全部另存",
                preview.counts().read(), preview.findings().size());
    }
}
