package org.streetunion.app.exchange.recognising;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.reading.Sheet;
import org.streetunion.app.exchange.reading.TidyRows;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.reading.Workbook;
import org.streetunion.app.exchange.reading.Workbooks;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;

/** Recognises what the sheets of a file are. */
public final class Planner {
    private static final String EMPTY = "空表，没有内容";
    private final Registers registers;
    private final Mappings mappings;

    /** A planner for the office's registers. */
    public Planner(Registers registers, Mappings mappings) {
        this.registers = registers;
        this.mappings = mappings;
    }

    /** Plans a file; the ledger of each sheet is guessed. */
    public FilePlan plan(Path file) throws UnreadableFile {
        return plan(file, null);
    }

    /**
     * Plans a file for one ledger.
     *
     * @param ledger its key, or null to guess
     * @throws UnreadableFile also when no sheet has a heading of the ledger
     */
    public FilePlan plan(Path file, @Nullable String ledger) throws UnreadableFile {
        try (Workbook book = Workbooks.open(file)) {
            List<FilePlan.SheetPlan> plans = new ArrayList<>();
            List<FilePlan.Skipped> skipped = new ArrayList<>();
            for (Sheet sheet : book.sheets()) {
                if (!sheet.hidden()) {
                    sort(sheet, ledger, plans, skipped);
                }
            }
            if (ledger != null && plans.isEmpty()) {
                throw noHeadings(file, registers.get(ledger).ledger());
            }
            plans.sort(Comparator.comparingInt(plan -> new Dependencies(registers).rank(plan.layout().ledger().key())));
            return new FilePlan(file, plans, skipped, book.notes());
        }
    }

    /**
     * Plans a file for a ledger that a person chose: a sheet without a single known heading is planned too, its fullest row taken for the
     * headings, so that they can be mapped by hand.
     */
    public FilePlan byHand(Path file, String ledger) throws UnreadableFile {
        Ledger chosen = registers.get(ledger).ledger();
        Headings headings = new Headings(chosen, mappings.of(ledger));
        try (Workbook book = Workbooks.open(file)) {
            List<FilePlan.SheetPlan> plans = new ArrayList<>();
            List<FilePlan.Skipped> skipped = new ArrayList<>();
            for (Sheet sheet : book.sheets()) {
                List<RawRow> head = sheet.hidden() ? List.of() : head(sheet);
                if (!head.isEmpty()) {
                    HeadingRow known = HeadingRow.find(head, headings);
                    HeadingRow row = known == null ? HeadingRow.fullest(head, headings) : known;
                    plans.add(plan(sheet, head, SheetLayout.of(chosen, row)));
                } else if (!sheet.hidden()) {
                    skipped.add(new FilePlan.Skipped(sheet.name(), EMPTY, false));
                }
            }
            return new FilePlan(file, plans, skipped, book.notes());
        }
    }

    private void sort(Sheet sheet, @Nullable String ledger, List<FilePlan.SheetPlan> plans, List<FilePlan.Skipped> skipped)
            throws UnreadableFile {
        List<RawRow> head = head(sheet);
        if (head.isEmpty()) {
            skipped.add(new FilePlan.Skipped(sheet.name(), EMPTY, false));
            return;
        }
        Optional<SheetLayout> layout = ledger == null
                ? guess(sheet.name(), head)
                : candidate(registers.get(ledger).ledger(), sheet.name(), head).map(Candidate::layout);
        layout.ifPresentOrElse(found -> plans.add(plan(sheet, head, found)),
                () -> skipped.add(new FilePlan.Skipped(sheet.name(), "前 10 行里没有找到认识的标题行，不知道是哪本台账", true)));
    }

    private static FilePlan.SheetPlan plan(Sheet sheet, List<RawRow> head, SheetLayout layout) {
        return new FilePlan.SheetPlan(sheet.name(), layout, NamedQuarter.of(sheet.name(), head, layout.headingRow()));
    }

    private Optional<SheetLayout> guess(String sheet, List<RawRow> head) {
        return registers.all().stream().map(Register::ledger).map(ledger -> candidate(ledger, sheet, head))
                .flatMap(Optional::stream)
                .filter(Candidate::convincing).max(Comparator.comparingDouble(Candidate::score)).map(Candidate::layout);
    }

    private Optional<Candidate> candidate(Ledger ledger, String sheet, List<RawRow> head) {
        HeadingRow row = HeadingRow.find(head, new Headings(ledger, mappings.of(ledger.key())));
        return row == null ? Optional.empty() : Optional.of(Candidate.of(ledger, row, sheet));
    }

    private static List<RawRow> head(Sheet sheet) throws UnreadableFile {
        List<RawRow> head = new ArrayList<>();
        try (TidyRows rows = sheet.rows()) {
            for (RawRow row = rows.next(); row != null && head.size() < HeadingRow.LAST; row = rows.next()) {
                head.add(row);
            }
        }
        return head;
    }

    private static UnreadableFile noHeadings(Path file, Ledger ledger) {
        List<String> wanted = ledger.writable().stream().limit(4).map(column -> column.heading()).toList();
        return new UnreadableFile(file,
                "的前 10 行里没有找到“" + ledger.title() + "”的标题行（如：" + String.join("、", wanted) + "）。请核对选的是不是这本台账，或先导出空白模板对照。");
    }
}
