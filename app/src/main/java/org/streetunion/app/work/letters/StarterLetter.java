package org.streetunion.app.work.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.exchange.letters.OfficialPaper;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;

/** A docx to begin a template with: laid out as a letter, with every column of its register to be kept, moved or struck out. */
final class StarterLetter {
    /** 文种 that go out under a red head. */
    private static final List<String> HEADED = List.of("批复", "通知", "决定", "意见", "通报");

    private StarterLetter() {}

    static byte[] of(Ledger ledger, LetterTemplate wanted) throws IOException {
        List<String> lines = new ArrayList<>();
        if (HEADED.contains(wanted.kind())) {
            lines.add("!{{发文机关}}文件");
        }
        lines.addAll(List.of("#{{文号}}", "=" + wanted.title(), "", "@{{" + ledger.label().heading() + "}}："));
        for (Column<?> column : ledger.columns()) {
            lines.add(column.heading() + "：{{" + column.heading() + "}}");
        }
        lines.addAll(List.of("", "~{{发文机关}}", "^{{成文日期}}"));
        return OfficialPaper.of(lines);
    }
}
