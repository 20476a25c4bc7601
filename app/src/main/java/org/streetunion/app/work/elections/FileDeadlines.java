package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.work.Deadlines;

/**
 * Files that are open: the next step of each, due when the term ends or the approved delay does. A founding has no day by law; it is due
 * two months after its last step, so that no file is forgotten.
 */
public final class FileDeadlines implements Deadlines {
    private static final int MOST = 1000;
    private static final int MONTHS_AT_REST = 2;
    private final Registers registers;

    /** Of these registers' files. */
    public FileDeadlines(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        List<Deadline> soon = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            Register register = registers.get(kind.ledger());
            Query open = Query.ALL.and(new Filter.OneOf(kind.state().key(), List.of(MeetingFacts.OPEN)));
            register.labelled(register.store().first(open, MOST)).forEach(file -> soon.add(deadline(kind, file, today)));
        }
        return soon;
    }

    private static Deadline deadline(FileKind kind, Row file, LocalDate today) {
        String name = kind == FileKind.ELECTION ? ElectionLedger.UNION.text(file) : FoundingLedger.EMPLOYER.text(file);
        LocalDate day = kind == FileKind.ELECTION
                ? electionDay(file, today)
                : restingSince(kind, file, today).plusMonths(MONTHS_AT_REST);
        String where = name + "：" + kind.words() + "办理中（" + file.get(kind.stage(), "") + "），" + LookAtFile.next(kind, file);
        return new Deadline(day, where, kind.ledger(), Query.ALL.and(new Filter.Ids(name, List.of(file.id()))));
    }

    private static LocalDate electionDay(Row file, LocalDate today) {
        LocalDate until = file.get(ElectionLedger.SHIFT_TO);
        return until != null && file.get(ElectionLedger.SHIFT_NO) != null ? until : file.get(ElectionLedger.TERM_ENDS, today);
    }

    private static LocalDate restingSince(FileKind kind, Row file, LocalDate today) {
        return kind.steps().last(file).map(Step::on).map(file::get).orElse(today);
    }
}
