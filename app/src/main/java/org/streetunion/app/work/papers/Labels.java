package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.reports.label.LabelSheet;
import org.streetunion.reports.label.LabelWriter;

/** 信封、档案袋标签: of a member the name and the union, of a union its name, community, and whom it is for. */
final class Labels extends NamedPaper {
    private static final Measure WIDTH = new Measure("width", "标签宽（毫米）", 63);
    private static final Measure HEIGHT = new Measure("height", "标签高（毫米）", 38);
    private static final Measure COLUMNS = new Measure("columns", "一排几张", 3);
    private static final Measure ACROSS = new Measure("across", "左右间隔（毫米）", 3);
    private static final Measure DOWN = new Measure("down", "上下间隔（毫米）", 0);

    Labels(String ledger) {
        super("labels", "信封标签", ledger, "pdf");
    }

    @Override
    public List<Measure> measures() {
        return List.of(WIDTH, HEIGHT, COLUMNS, ACROSS, DOWN);
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        LabelSheet sheet = new LabelSheet(run.of(WIDTH), run.of(HEIGHT), run.of(COLUMNS), run.of(ACROSS), run.of(DOWN));
        RowPages<List<String>> labels = new RowPages<>(run, ledger(),
                (number, row) -> ledger().equals("members") ? member(row) : union(row));
        SafeFile.write(target, out -> new LabelWriter(sheet).write(title(), labels, out));
    }

    private static List<String> member(Row row) {
        return filled(PersonFacts.NAME.text(row), MemberLedger.UNION.text(row), PersonFacts.WORKPLACE.text(row));
    }

    private static List<String> union(Row row) {
        String contact = UnionLedger.CONTACT.text(row);
        return filled(UnionLedger.NAME.text(row), UnionLedger.COMMUNITY.text(row), contact.isEmpty() ? "" : contact + "（收）");
    }

    /** A line that says the same as the one before it is said once. */
    private static List<String> filled(String... lines) {
        List<String> filled = new ArrayList<>();
        for (String line : lines) {
            if (!line.isEmpty() && !filled.contains(line)) {
                filled.add(line);
            }
        }
        return filled;
    }
}
