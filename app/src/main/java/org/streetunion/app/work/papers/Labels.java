package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.reports.label.LabelSheet;
import org.streetunion.reports.label.LabelWriter;

/** Labels for envelopes and for folders: whom or what they are for, a line each. */
final class Labels extends NamedPaper {
    private static final Measure ACROSS = new Measure("across", "左右间隔（毫米）", 3);
    private static final Measure DOWN = new Measure("down", "上下间隔（毫米）", 0);
    private final List<Measure> size;
    private final Function<Row, List<String>> lines;

    private Labels(String ledger, String key, String title, List<Measure> size, Function<Row, List<String>> lines) {
        super(key, title, ledger, "pdf");
        this.size = size;
        this.lines = lines;
    }

    /** 信封标签 of members: name, union, firm. */
    static Labels members() {
        return envelopes("members",
                row -> filled(PersonFacts.NAME.text(row), MemberLedger.UNION.text(row), PersonFacts.WORKPLACE.text(row)));
    }

    /** 信封标签 of unions: name, community, who takes it. */
    static Labels unions() {
        return envelopes("unions", row -> filled(UnionLedger.NAME.text(row), UnionLedger.COMMUNITY.text(row),
                taker(UnionLedger.CONTACT.text(row))));
    }

    /** 信封标签 of employers: where it is, name, who takes it. */
    static Labels employers() {
        return envelopes("employers", row -> {
            String place = EmployerLedger.ADDRESS.text(row);
            return filled(place.isEmpty() ? EmployerLedger.REGISTERED_ADDRESS.text(row) : place, EmployerLedger.NAME.text(row),
                    taker(EmployerLedger.LEGAL_PERSON.text(row)));
        });
    }

    /** 档案袋标签 of unions: name, code, community. */
    static Labels folders() {
        return new Labels("unions", "folders", "档案袋标签", size(99, 57, 2),
                row -> filled(UnionLedger.NAME.text(row), UnionLedger.CODE.text(row), UnionLedger.COMMUNITY.text(row)));
    }

    private static Labels envelopes(String ledger, Function<Row, List<String>> lines) {
        return new Labels(ledger, "labels", "信封标签", size(63, 38, 3), lines);
    }

    private static List<Measure> size(int width, int height, int columns) {
        return List.of(new Measure("width", "标签宽（毫米）", width), new Measure("height", "标签高（毫米）", height),
                new Measure("columns", "一排几张", columns));
    }

    private static String taker(String name) {
        return name.isEmpty() ? "" : name + "（收）";
    }

    @Override
    public List<Measure> measures() {
        return List.of(size.get(0), size.get(1), size.get(2), ACROSS, DOWN);
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        LabelSheet sheet = new LabelSheet(run.of(size.get(0)), run.of(size.get(1)), run.of(size.get(2)), run.of(ACROSS),
                run.of(DOWN));
        RowPages<List<String>> labels = new RowPages<>(run, ledger(), (number, row) -> lines.apply(row));
        SafeFile.write(target, out -> new LabelWriter(sheet).write(title(), labels, out));
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
