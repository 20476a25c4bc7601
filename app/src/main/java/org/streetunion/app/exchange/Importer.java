package org.streetunion.app.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.exchange.checking.Resolver;
import org.streetunion.app.exchange.checking.Terms;
import org.streetunion.app.exchange.checking.Upcoming;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Registers;

/** Imports workbooks: tried first, then run as one batch, written in pieces, invisible until it is finished. */
public final class Importer {
    /** Rows of a piece. */
    static final int PIECE = 2_000;

    private final Registers registers;
    private final Batches batches;
    private final Clock clock;

    /** An importer into the office's registers. */
    public Importer(Registers registers, Batches batches, Clock clock) {
        this.registers = registers;
        this.batches = batches;
        this.clock = clock;
    }

    /** Tells what would become of each row; writes nothing. */
    public ImportReport check(ImportRequest request, Progress progress) throws UnreadableFile {
        return check(request, new Upcoming(), progress);
    }

    /** The same, with rows that files before this one would add. */
    ImportReport check(ImportRequest request, Upcoming upcoming, Progress progress) throws UnreadableFile {
        Tally tally = new Tally();
        boolean whole = read(request, Actor.PROGRAM, tally, tools(upcoming, new DrySink()), progress);
        return tally.report(request.plan(), 0, !whole);
    }

    /**
     * Writes what can be written. When it is cancelled or fails, nothing stays.
     *
     * @throws UnreadableFile when the file cannot be read to its end
     */
    public ImportReport run(ImportRequest request, Actor actor, Progress progress) throws UnreadableFile {
        Tally tally = new Tally();
        String subject = "导入 " + Objects.requireNonNullElse(request.plan().file().getFileName(), request.plan().file());
        try (BatchSink sink = new BatchSink(batches, actor, subject)) {
            boolean whole = read(request, actor, tally, tools(new Upcoming(), sink), progress);
            return tally.report(request.plan(), whole ? sink.finish() : 0, !whole);
        }
    }

    private Road.Tools tools(Upcoming upcoming, Sink sink) {
        return new Road.Tools(new Resolver(registers, upcoming), upcoming, sink);
    }

    private boolean read(ImportRequest request, Actor actor, Tally tally, Road.Tools tools, Progress progress)
            throws UnreadableFile {
        LocalDate day = request.changedOn();
        Terms terms = new Terms(actor, request.mode() == ImportRequest.Mode.FILL_BLANKS, request.correction(),
                day == null ? LocalDate.now(clock) : day);
        request.plan().notes().forEach(tally::note);
        try (Workbook book = Workbooks.open(request.plan().file())) {
            for (FilePlan.SheetPlan plan : request.plan().sheets()) {
                SheetRun run = new SheetRun(plan, registers, tools, terms, tally, quarter(plan, request, tally));
                if (!read(sheet(book, plan), plan, run, tally, progress)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The quarter that figures are for which the sheet's rows carry; that it was assumed is said. */
    private Quarter quarter(FilePlan.SheetPlan plan, ImportRequest request, Tally tally) {
        Quarter asked = request.quarter();
        Quarter quarter = asked != null ? asked : Objects.requireNonNullElse(plan.named(), Quarter.of(LocalDate.now(clock)));
        if (plan.quarterly()) {
            String why = asked != null ? "" : plan.named() != null ? "（表题写明）" : "（表上没有写是哪一季，按本季；不对的话请改选季度）";
            tally.note("工作表“" + plan.sheet() + "”里的人数记为 " + quarter.words() + why);
        }
        return quarter;
    }

    private static boolean read(Sheet sheet, FilePlan.SheetPlan plan, SheetRun run, Tally tally, Progress progress)
            throws UnreadableFile {
        try (DataRows rows = new DataRows(sheet.rows(), plan.layout())) {
            if (!pieces(rows, run, tally, progress)) {
                return false;
            }
            run.end();
            String note = rows.note();
            if (!note.isEmpty()) {
                tally.note("工作表“" + sheet.name() + "”：" + note);
            }
            return progress.report(tally.read(), -1);
        }
    }

    private static boolean pieces(DataRows rows, SheetRun run, Tally tally, Progress progress) throws UnreadableFile {
        try (Ahead ahead = new Ahead(rows, PIECE)) {
            for (boolean more = true; more;) {
                List<RawRow> piece = ahead.piece();
                run.take(piece);
                more = piece.size() == PIECE;
                if (more && !progress.report(tally.read(), -1)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Sheet sheet(Workbook book, FilePlan.SheetPlan plan) throws UnreadableFile {
        for (Sheet sheet : book.sheets()) {
            if (sheet.name().equals(plan.sheet())) {
                return sheet;
            }
        }
        throw new UnreadableFile(book.file(), "里的工作表“" + plan.sheet() + "”不见了，文件可能刚被改过，请重新选择。");
    }
}
