package org.streetunion.app.work.assessment;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.collecting.FormReader;
import org.streetunion.app.exchange.collecting.ReturnedForm;
import org.streetunion.app.exchange.collecting.ReturnedRow;
import org.streetunion.app.exchange.collecting.ReturnedSheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 收自评表: what the unions say of themselves, taken over as one act. A row in which anything is wrong is left out as a whole and told. */
public final class TakeSheets {
    private static final FormReader READER = new FormReader(List.of(ScoreForm.SHEET), ScoreForm.MARK);
    private final SchemeScores scores;
    private final List<Row> changed = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<Long> unions = new HashSet<>();
    private String place = "";

    private TakeSheets(SchemeScores scores) {
        this.scores = scores;
    }

    /**
     * What came back.
     *
     * @param batch 0 when nothing was new
     * @param unions how many unions' workbooks were read
     * @param rows how many rows were changed
     * @param complaints file, row, column, value and what to do
     */
    public record Done(long batch, int unions, int rows, List<String> complaints) {
        /** Copies the list. */
        public Done {
            complaints = List.copyOf(complaints);
        }

        /** In a sentence. */
        public String words() {
            return "收到 " + unions + " 家，更新 " + rows + " 条" + (complaints.isEmpty() ? "" : "，有 " + complaints.size() + " 处没有收");
        }
    }

    /** Takes the workbooks at these places, files or folders. */
    public static Done run(Office office, long scheme, List<Path> places, Actor actor) throws IOException {
        SchemeScores scores = SchemeScores.read(office, scheme);
        String shut = scores == null ? "这个考核方案已经不在了" : scores.shut();
        if (scores == null || shut != null) {
            return new Done(0, 0, 0, List.of(shut == null ? "" : shut));
        }
        TakeSheets taking = new TakeSheets(scores);
        for (Path file : files(places)) {
            taking.file(file);
        }
        return new Done(taking.write(office, actor), taking.unions.size(), taking.changed.size(), taking.complaints);
    }

    private long write(Office office, Actor actor) {
        if (changed.isEmpty()) {
            return 0;
        }
        Act act = Act.correction(actor, Act.Kind.IMPORT);
        String subject = scores.scheme().head().name() + " 自评表 " + unions.size() + " 家";
        return WholeAct.run(office, new WholeAct.Heading(act, ScoreLedger.KEY, subject, changed.size()), Progress.SILENT,
                whole -> whole.write(ScoreLedger.KEY, changed, act));
    }

    private static List<Path> files(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> below = Files.walk(place)) {
                below.filter(Files::isRegularFile).filter(file -> workbook(String.valueOf(file.getFileName()))).sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean workbook(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("~$") && !name.startsWith(".") && (low.endsWith(".xlsx") || low.endsWith(".xls"));
    }

    private void file(Path file) {
        place = "“" + file.getFileName() + "”";
        try {
            ReturnedForm form = READER.read(file);
            List<ScoreForm.Mark> marks = form.tokens().stream().map(ScoreForm.Mark::read).flatMap(Optional::stream).distinct()
                    .toList();
            if (marks.size() != 1) {
                complaints.add(place + "不是发出去的自评表（回收码" + (marks.isEmpty() ? "不见了或被改过" : "有几个不同的") + "），请用原来发的文件填");
            } else if (marks.get(0).scheme() != scores.scheme().head().id()) {
                complaints.add(place + "是另一个考核方案的自评表，请在那个方案里收");
            } else if (!unions.add(marks.get(0).union())) {
                complaints.add(place + "和前面的文件是同一家工会，只收了前面那份，请删掉不要的一份");
            } else {
                sheet(form.sheets().get(0), marks.get(0).union());
            }
        } catch (UnreadableFile unreadable) {
            complaints.add(unreadable.sentence());
        }
    }

    private void sheet(ReturnedSheet sheet, long union) {
        if (!sheet.there() || !sheet.missing().isEmpty()) {
            complaints
                    .add(place + (sheet.there() ? "少了栏目 " + String.join("、", sheet.missing()) : "里没有“考核自评表”这张表") + "，请用原来发的文件填");
            return;
        }
        sheet.rows().forEach(row -> row(row, union));
    }

    private void row(ReturnedRow returned, long union) {
        Scheme.Item item = returned.key().matches("\\d{1,18}")
                ? scores.scheme().item(Long.parseLong(returned.key())).orElse(null)
                : null;
        String where = place + "第 " + returned.number() + " 行";
        if (item == null) {
            complaints.add(where + "“" + returned.text(2) + "”不是方案里的指标，没有收");
            return;
        }
        int before = complaints.size();
        Row row = scores.row(union, item.criterion());
        Row outcome = row;
        if (item.counter().isEmpty()) {
            outcome = set(outcome, ScoreLedger.AMOUNT, returned.text(ScoreForm.AMOUNT), where);
        }
        outcome = set(outcome, ScoreLedger.SELF, returned.text(ScoreForm.SELF), where);
        outcome = set(outcome, ScoreLedger.NOTE, returned.text(ScoreForm.NOTE), where);
        String complaint = ScoreGuard.complaint(item, outcome.get(ScoreLedger.SELF));
        if (complaint != null) {
            complaints.add(where + "自评分" + complaint + "，请改好再交");
        }
        if (complaints.size() == before && differs(row, outcome)) {
            changed.add(outcome);
        }
    }

    private <T> Row set(Row row, Column<T> column, String text, String where) {
        Parsed<T> parsed = column.type().parse(text);
        if (parsed.complaint() != null) {
            complaints.add(where + "“" + column.heading() + "”：" + parsed.complaint());
            return row;
        }
        @Nullable
        T value = parsed.value();
        return row.with(column, value);
    }

    private static boolean differs(Row row, Row outcome) {
        return !(same(row.get(ScoreLedger.AMOUNT), outcome.get(ScoreLedger.AMOUNT))
                && same(row.get(ScoreLedger.SELF), outcome.get(ScoreLedger.SELF)) && row.agrees(outcome, ScoreLedger.NOTE));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
