package org.streetunion.app.work.assessment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.streetunion.app.exchange.collecting.Form;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormWriter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;

/** 发自评表: a workbook for each union of a scheme, with what is known of it filled in. */
public final class SendSheets {
    private SendSheets() {}

    /**
     * Writes them into a folder; gives how many there are.
     *
     * @param unions which of the scheme's unions; empty for all
     */
    public static int into(Path folder, Office office, long scheme, List<Long> unions, Progress progress) throws IOException {
        SchemeScores scores = SchemeScores.read(office, scheme);
        if (scores == null) {
            return 0;
        }
        int written = 0;
        List<SchemeFactsStore.Assessed> wanted = scores.unions().stream()
                .filter(union -> unions.isEmpty() || unions.contains(union.id())).toList();
        for (SchemeFactsStore.Assessed union : wanted) {
            if (!progress.report(written, wanted.size())) {
                return written;
            }
            written++;
            String name = scores.scheme().head().name();
            List<FormRow> rows = scores.scheme().items().stream()
                    .map(item -> ScoreForm.row(item, scores.row(union.id(), item.criterion()))).toList();
            Form form = new Form(union.name() + "　" + name, new ScoreForm.Mark(scheme, union.id()).text(), notes(office),
                    List.of(ScoreForm.SHEET), List.of(rows));
            FormWriter.write(form, folder.resolve(String.format(Locale.ROOT, "%03d_%s_%s.xlsx", written,
                    Names.safe(union.name()), Names.safe(name))));
        }
        return written;
    }

    private static List<String> notes(Office office) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        String phone = identity.phone().isEmpty() ? "" : "，电话 " + identity.phone();
        return List.of("一、请对照计分规则逐项自评，自评分不超过满分；扣分项填负数；加分项没有的留空。",
                "二、灰色的格子已锁定，请不要改动栏目名、表名，不要增删行。",
                "三、佐证材料按序号和指标名称整理，随表一起交回。",
                "四、填好后把本文件交回" + identity.shownName() + phone + "；文件改名没有关系。");
    }
}
