package org.streetunion.sample.sheets.dirt;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.streetunion.sample.sheets.dirt.Spoiler.Draft;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.Layout;
import org.streetunion.sample.sheets.table.Layout.Kind;

/** Soils tables on their way to the file and remembers which rows have to be turned back. */
public final class Dirt {
    private static final String NOTE = "填表说明：本表由各单位如实填写，日期、证件号码请认真核对，不得漏填。";

    private final List<Reject> rejects = new ArrayList<>();

    /** The rows written so far that have to be turned back, in file order. */
    public List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    /** The table with soiled headings and cells, blank rows, bad rows, and a note below it. */
    public ClerkTable soil(ClerkTable table) {
        return soil(table, table.layout().file());
    }

    /** The same for one of several sheets of a workbook: its rows are remembered by file and sheet. */
    public ClerkTable soilPart(ClerkTable table) {
        return soil(table, table.layout().file() + "［" + table.title() + "］");
    }

    private ClerkTable soil(ClerkTable table, String named) {
        Layout layout = table.layout();
        boolean workbook = layout.kind() == Kind.XLSX || layout.kind() == Kind.XLS;
        Layout noted = workbook && layout.note().isEmpty() ? layout.withNote(NOTE) : layout;
        return new ClerkTable(noted, table.title(), Headings.soiled(table.headings(), workbook), table.widths(),
                () -> table.rows().get().mapMulti(new Pass(table, workbook, named)));
    }

    /** Writes 文件,行,原因. */
    public static String text(List<Reject> rejects) {
        StringBuilder text = new StringBuilder("文件,行,原因\n");
        rejects.forEach(r -> text.append(r.file()).append(',').append(r.row()).append(',').append(r.reason()).append('\n'));
        return text.toString();
    }

    /** One run through the rows of a table; knows which row of the sheet comes next. */
    private final class Pass implements BiConsumer<List<Object>, Consumer<List<Object>>> {
        private final ClerkTable table;
        private final boolean workbook;
        private final String named;
        private final Random random;
        private final Smudge smudge;
        private final List<Spoiler> waiting;
        private int row;
        private int index;

        Pass(ClerkTable table, boolean workbook, String named) {
            this.table = table;
            this.named = named;
            this.workbook = workbook;
            this.random = new Random(named.hashCode());
            this.smudge = new Smudge(random, workbook);
            this.waiting = new ArrayList<>(Spoilers.of(named));
            this.row = table.layout().headingRow() + 1;
        }

        @Override
        public void accept(List<Object> cells, Consumer<List<Object>> out) {
            Draft draft = new Draft(table.headings(), cells);
            out.accept(smudged(draft));
            row++;
            for (Iterator<Spoiler> each = waiting.iterator(); each.hasNext();) {
                Spoiler spoiler = each.next();
                if (spoiler.fits(draft, index)) {
                    out.accept(spoiler.spoil().apply(draft).cells());
                    rejects.add(new Reject(named, row++, spoiler.reason()));
                    each.remove();
                }
            }
            if (workbook && index % 40 == 17) {
                out.accept(List.of());
                row++;
            }
            index++;
        }

        private List<Object> smudged(Draft draft) {
            boolean vague = !draft.get("证件号码").isEmpty() || table.headings().contains("法定代表人");
            List<Object> cells = new ArrayList<>(draft.cells().size());
            for (int i = 0; i < draft.cells().size(); i++) {
                cells.add(smudge.cell(table.headings().get(i), draft.cells().get(i), vague));
            }
            return cells;
        }
    }
}
