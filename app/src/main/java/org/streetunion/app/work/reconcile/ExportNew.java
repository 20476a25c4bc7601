package org.streetunion.app.work.reconcile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.uploads.UploadLedger;
import org.streetunion.app.office.uploads.UploadStore;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.xlsx.ListWorkbookWriter;

/** Writes the members that have not gone up yet in the twenty columns of the real-name system, and remembers that they have. */
public final class ExportNew {
    /** For which numbers are shown in full. */
    public static final String PURPOSE = "上报区总工会";
    private static final int PIECE = 2_000;
    private final Office office;
    private final Register members;
    private final Map<Long, String> last;
    private final List<Going> going = new ArrayList<>();
    private final List<Long> lacking = new ArrayList<>();

    private ExportNew(Office office) {
        this.office = office;
        this.members = office.registers().get(Reconcile.MEMBERS);
        this.last = new UploadStore(office.database().sql()).last();
    }

    /** A member that goes up. */
    private record Going(long id, String kind, String digest) {}

    /**
     * What is to go up.
     *
     * @param file the workbook, .xlsx
     * @param changed whether also those that went up before and have changed since
     * @param purpose why numbers are written in full; empty writes them masked, and nothing counts as gone up
     */
    public record Wish(Path file, boolean changed, String purpose) {}

    /**
     * What came of it.
     *
     * @param file the workbook, which is there only when anybody goes up
     * @param fresh how many went up for the first time
     * @param changed how many went up again
     * @param lacking those left out because number or telephone is missing, by id
     * @param batch the act that remembers it, 0 when nothing is remembered
     */
    public record Done(Path file, int fresh, int changed, List<Long> lacking, long batch) {
        /** Copies the list. */
        public Done {
            lacking = List.copyOf(lacking);
        }

        /** In words. */
        public String words() {
            String went = fresh + changed == 0 ? "没有要上报的" : "写出 " + (fresh + changed) + " 人：新增 " + fresh + "，变动 " + changed;
            String kept = fresh + changed > 0 && batch == 0 ? "（号码是遮盖的，不能上报，也没有记作已上报）" : "";
            return went + kept + (lacking.isEmpty() ? "" : "；另有 " + lacking.size() + " 人缺证件号码或移动电话，系统会退回，没有写进去");
        }
    }

    /** Writes the workbook and remembers who went up. */
    public static Done run(Office office, Wish wish, Actor actor, Progress progress) throws UnwritableFile {
        ExportNew export = new ExportNew(office);
        export.choose(wish.changed(), progress);
        int fresh = (int) export.going.stream().filter(each -> each.kind().equals(UploadLedger.NEW)).count();
        int changed = export.going.size() - fresh;
        if (export.going.isEmpty()) {
            return new Done(wish.file(), 0, 0, export.lacking, 0);
        }
        boolean open = !wish.purpose().isBlank();
        Viewer viewer = open ? Viewer.full(actor) : Viewer.masked(actor);
        if (open) {
            note(office, actor, wish.purpose());
        }
        export.write(wish.file(), viewer, progress);
        long batch = open ? export.remember(String.valueOf(wish.file().getFileName()), actor) : 0;
        return new Done(wish.file(), fresh, changed, export.lacking, batch);
    }

    /** Remembers that these members are in the system already, since its own list has them. */
    public static long found(Office office, List<Long> ids, Actor actor, Progress progress) {
        ExportNew export = new ExportNew(office);
        long[] unknown = ids.stream().filter(id -> !export.last.containsKey(id)).mapToLong(Long::longValue).toArray();
        export.each(unknown, progress,
                row -> export.going.add(new Going(row.id(), UploadLedger.FOUND, UploadLayout.digest(row))));
        return export.going.isEmpty() ? 0 : export.remember("", actor);
    }

    /** An unmasked look is an act of its own, with its purpose. */
    private static void note(Office office, Actor actor, String purpose) {
        Act act = new Act(actor, Act.Kind.UNMASK, null, "", purpose);
        office.batches().finish(office.batches().begin(act, "", "显示原文：" + purpose), 0);
    }

    private void choose(boolean changed, Progress progress) {
        each(members.store().ids(Query.ALL), progress, row -> {
            String before = last.get(row.id());
            boolean roster = MemberCodes.BELONGING.contains(row.get(MemberLedger.STATE, ""))
                    && !row.get(MemberLedger.STATE, "").equals("申请中");
            boolean goes = before == null ? roster : changed && !before.equals(UploadLayout.digest(row));
            if (goes && UploadLayout.lacks(row)) {
                lacking.add(row.id());
            } else if (goes) {
                going.add(new Going(row.id(), before == null ? UploadLedger.NEW : UploadLedger.CHANGED,
                        UploadLayout.digest(row)));
            }
        });
    }

    private void each(long[] ids, Progress progress, java.util.function.Consumer<Row> taker) {
        for (int from = 0; from < ids.length; from += PIECE) {
            members.store().rows(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PIECE))).forEach(taker);
            if (!progress.report(from, ids.length)) {
                throw new CancellationException();
            }
        }
    }

    private void write(Path file, Viewer viewer, Progress progress) throws UnwritableFile {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        String subtitle = identity.shownName() + "　" + LocalDate.now(office.clock()) + "　共 " + going.size() + " 人";
        ListDocument document = new ListDocument("会员信息导入表", subtitle, UploadLayout.columns(), () -> rows(viewer, progress),
                PageSetup.of(Orientation.LANDSCAPE));
        SafeFile.write(file, out -> new ListWorkbookWriter().write(document, out));
    }

    private Iterator<List<Cell>> rows(Viewer viewer, Progress progress) {
        Stream<List<Cell>> pages = IntStream.iterate(0, from -> from < going.size(), from -> from + PIECE).boxed()
                .flatMap(from -> page(from, viewer, progress).stream());
        return Stream.concat(pages, Stream.of(UploadLayout.notes())).iterator();
    }

    private List<List<Cell>> page(int from, Viewer viewer, Progress progress) {
        if (!progress.report(from, going.size())) {
            throw new CancellationException();
        }
        long[] ids = going.subList(from, Math.min(going.size(), from + PIECE)).stream().mapToLong(Going::id).toArray();
        List<Row> rows = members.rows(ids, viewer);
        List<List<Cell>> cells = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            cells.add(UploadLayout.cells(from + i + 1, rows.get(i)));
        }
        return cells;
    }

    private long remember(String file, Actor actor) {
        LocalDate today = LocalDate.now(office.clock());
        String run = today + " 第" + (new UploadStore(office.database().sql()).runs(today.toString()) + 1) + "次";
        Act act = Act.correction(actor, Act.Kind.DEED);
        WholeAct.Heading heading = new WholeAct.Heading(act, UploadLedger.KEY, "上报实名制系统：" + run + "，" + going.size() + " 人",
                going.size());
        return WholeAct.run(office, heading, Progress.SILENT, whole -> {
            for (int from = 0; from < going.size(); from += PIECE) {
                whole.write(UploadLedger.KEY, going.subList(from, Math.min(going.size(), from + PIECE)).stream()
                        .map(each -> row(each, run, today, file)).toList(), act);
            }
        });
    }

    private static Row row(Going each, String run, LocalDate today, String file) {
        return Row.NEW.with(UploadLedger.MEMBER, Reference.to(each.id())).with(UploadLedger.RUN, run)
                .with(UploadLedger.UPLOADED_ON, today).with(UploadLedger.KIND, each.kind())
                .with(UploadLedger.FILE, file.isEmpty() ? null : file).with(UploadLedger.DIGEST, each.digest());
    }
}
