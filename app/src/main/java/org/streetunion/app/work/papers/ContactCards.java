package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appointments.AppointmentStates;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.label.LabelSheet;
import org.streetunion.reports.label.LabelWriter;

/** 联系卡: name, post, what somebody looks after and the work telephone, ten to a sheet or one on a page for the wall. */
final class ContactCards extends NamedPaper {
    private static final Measure A_SHEET = new Measure("a_sheet", "每张纸几张卡（10 或 1）", 10);
    private static final LabelSheet TEN = new LabelSheet(90, 54, 2, 5, 2);
    private static final LabelSheet ONE = new LabelSheet(180, 250, 1, 0, 0);
    private static final float LARGE = 34;

    ContactCards() {
        super("contact-cards", "联系卡", "appointments", "pdf");
    }

    @Override
    public List<Measure> measures() {
        return List.of(A_SHEET);
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        int many = run.of(A_SHEET);
        if (many != 1 && many != 10) {
            throw new IllegalArgumentException("每张纸印 10 张卡或 1 张卡，不能是 " + many + " 张");
        }
        ContactTies ties = ContactTies.read(run.office());
        String office = OfficeIdentity.of(run.office().settings()).shownName();
        RowPages<List<String>> cards = new RowPages<>(present(run), ledger(), (number, row) -> card(row, ties, office));
        LabelWriter writer = many == 1 ? new LabelWriter(ONE, LARGE) : new LabelWriter(TEN);
        SafeFile.write(target, out -> writer.write(title(), cards, out));
    }

    /** Whoever left needs no card; who comes soon does. */
    private static Run present(Run run) {
        Query present = run.query().and(new Filter.OneOf(AppointmentLedger.STATE.key(),
                List.of(AppointmentStates.SERVING, AppointmentStates.STOPPED, AppointmentStates.COMING)));
        return new Run(run.office(), present, run.viewer(), run.measures(), run.progress());
    }

    private static List<String> card(Row row, ContactTies ties, String office) {
        List<String> lines = new ArrayList<>();
        lines.add(AppointmentLedger.PERSON.text(row) + "　" + row.get(AppointmentLedger.PHONE, ""));
        String where = row.get(AppointmentLedger.UNION) == null ? office : AppointmentLedger.UNION.text(row);
        String kind = row.get(AppointmentLedger.KIND, "");
        lines.add(where + (kind.contains(row.get(AppointmentLedger.POST, "")) ? kind : row.get(AppointmentLedger.POST, "")));
        lines.addAll(ties.lines(row.get(AppointmentLedger.PERSON)));
        add(lines, "分工：", row.get(AppointmentLedger.DUTIES, ""));
        return lines;
    }

    private static void add(List<String> lines, String before, String words) {
        if (!words.isEmpty()) {
            lines.add(before + words);
        }
    }
}
