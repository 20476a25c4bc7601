package org.streetunion.app.work.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.streetunion.app.exchange.collecting.FormColumn;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormSheet;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;

/** 考核自评表: what a union is asked about itself, and the mark by which its workbook is known when it comes back. */
final class ScoreForm {
    static final int AMOUNT = 6;
    static final int SELF = 7;
    static final int NOTE = 8;
    /** What a mark looks like: 考核 scheme, union, and a sum over both. */
    static final Pattern MARK = Pattern.compile("KH(\\d+)U(\\d+)S([0-9A-F]{8})");
    static final FormSheet SHEET = new FormSheet("考核自评表", false,
            List.of(shown("序号", 6), shown("部分", 14), shown("考核指标", 26), shown("计分规则", 36), shown("满分", 8), shown("佐证要求", 24),
                    FormColumn.of(ScoreLedger.AMOUNT, FormColumn.Lock.WHEN_FILLED),
                    FormColumn.of(ScoreLedger.SELF, FormColumn.Lock.OPEN), FormColumn.of(ScoreLedger.NOTE, FormColumn.Lock.OPEN)),
            "请填白色的格子：实际数值（已有数的由街道总工会从台账里数出，有误请另行告知）、自评分、佐证说明。佐证材料另附。");

    private ScoreForm() {}

    /** Whose workbook it is. */
    record Mark(long scheme, long union) {
        String text() {
            String body = "KH" + scheme + "U" + union;
            CRC32 sum = new CRC32();
            sum.update(body.getBytes(StandardCharsets.UTF_8));
            return body + "S" + String.format("%08X", sum.getValue());
        }

        /** Reads a mark; none when it was mangled. */
        static Optional<Mark> read(String text) {
            Matcher matcher = MARK.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Mark mark = new Mark(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
            return mark.text().equals(text) ? Optional.of(mark) : Optional.empty();
        }
    }

    static FormRow row(Scheme.Item item, Row row) {
        return new FormRow(String.valueOf(item.criterion()),
                List.of(String.valueOf(item.number()), item.part(), item.name(), item.scoring(), item.maximum().toPlainString(),
                        item.evidence(), ScoreLedger.AMOUNT.text(row), ScoreLedger.SELF.text(row), ScoreLedger.NOTE.text(row)));
    }

    private static FormColumn shown(String heading, int width) {
        return new FormColumn(heading, Types.PARAGRAPH, FormColumn.Lock.SHUT, Sensitivity.PLAIN, width);
    }
}
