package org.streetunion.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FileView;
import org.streetunion.app.work.elections.LookAtFile;
import org.streetunion.app.work.elections.Measure;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.RecordStep;
import picocli.CommandLine.Option;

/** What the commands on a file have in common: it is shown, a step or a column is written, it is closed. */
abstract class FileCommand extends OfficeCommand {
    @Option(names = "--step", paramLabel = "步骤", description = "登记哪一步，例如 换届批复")
    private @Nullable String step;

    @Option(names = "--date", paramLabel = "日期", description = "这一步的日期")
    private @Nullable String date;

    @Option(names = "--number", paramLabel = "文号", description = "这一步的文号")
    private @Nullable String number;

    @Option(names = "--note", paramLabel = "文字", description = "这一步的说明")
    private @Nullable String note;

    @Option(names = "--set", paramLabel = "栏目=值", description = "填其他栏目，例如 --set 应到人数=50")
    private final Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--close", description = "办结")
    private boolean close;

    /** Writes what was asked for and shows the file; gives the exit code. */
    int work(Office office, Console console, FileKind kind, long file) throws Refusal {
        Saved saved = written(office, kind, file);
        if (saved.id() == 0) {
            saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).forEach(console::say);
            return NOTHING_DONE;
        }
        FileView view = LookAtFile.find(office, kind, file).orElseThrow(() -> new Refusal("这份档案已经不在了"));
        if (!close) {
            show(view, console);
            return DONE;
        }
        Outcome outcome = closed(office, file);
        outcome.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!outcome.done()) {
            return NOTHING_DONE;
        }
        view.measures().stream().filter(each -> each.verdict() == Measure.Verdict.OFF).map(Measure::sentence)
                .forEach(console::say);
        console.result("已办结，第 " + outcome.batch() + " 批：结束任职 " + outcome.ended() + " 条，新任职 " + outcome.begun() + " 条");
        return DONE;
    }

    /** Closes the file. */
    abstract Outcome closed(Office office, long file);

    private Saved written(Office office, FileKind kind, long file) throws Refusal {
        Saved saved = new Saved(file, 0, java.util.List.of());
        if (step != null) {
            saved = RecordStep.run(office, kind, file, step(kind, step), entry(office, kind, file), Program.actor());
        }
        return saved.done() && !set.isEmpty() ? filled(office, kind, file) : saved;
    }

    static Step step(FileKind kind, String named) throws Refusal {
        return kind.steps().all().stream().filter(each -> each.title().equals(named)).findFirst()
                .orElseThrow(() -> new Refusal("没有“" + named + "”这一步，请写："
                        + kind.steps().all().stream().map(Step::title).collect(Collectors.joining("、"))));
    }

    /** What is not named stays as it was. */
    private RecordStep.Entry entry(Office office, FileKind kind, long file) throws Refusal {
        Step named = step(kind, String.valueOf(step));
        Row row = office.registers().get(kind.ledger()).store().rows(new long[]{file}).get(0);
        LocalDate day = date == null ? row.get(named.on()) : Units.day(date);
        return new RecordStep.Entry(day, number == null ? row.get(named.no()) : number,
                note == null ? row.get(named.note()) : note);
    }

    private Saved filled(Office office, FileKind kind, long file) throws Refusal {
        Register register = office.registers().get(kind.ledger());
        Row row = register.store().rows(new long[]{file}).get(0);
        for (Map.Entry<String, String> each : set.entrySet()) {
            Column<?> column = register.ledger().byHeading(each.getKey()).filter(Column::writable)
                    .orElseThrow(() -> new Refusal("没有“" + each.getKey() + "”这一栏"));
            Parsed<?> parsed = column.type().parse(each.getValue());
            if (parsed.complaint() != null) {
                throw new Refusal(column.heading() + "：" + parsed.complaint());
            }
            row = row.with(column.key(), parsed.value());
        }
        return register.save(row, Act.correction(Program.actor(), Act.Kind.EDIT));
    }

    private static void show(FileView view, Console console) {
        console.result(view.title() + "　" + view.state() + "　" + view.next());
        for (FileView.Line line : view.steps()) {
            console.result(
                    line.step().title() + "\t" + (line.day() == null ? "—" : line.day().toString()) + "\t" + line.number());
            line.remarks().forEach(console::say);
        }
        for (Measure measure : view.measures()) {
            console.result(String.join("\t", measure.about() + measure.name(), measure.value(), measure.limit(),
                    measure.verdict().words(), measure.basis()));
        }
        if (view.open()) {
            view.problems().stream().map(Problem::sentence).forEach(console::say);
        }
    }
}
