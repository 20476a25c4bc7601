package org.streetunion.app.work.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;

/** Everything a letter can be filled from: what was given, the row, what the office is, and the letter's own day and number. */
final class LetterBasis {
    private final Office office;

    LetterBasis(Office office) {
        this.office = office;
    }

    /** The letter's own facts. */
    record Head(LocalDate day, String number, String issuer) {}

    /** What the names of a template for a register may be. */
    LetterFields names(String ledger) {
        return of(office.registers().get(ledger), Row.NEW, GivenFields.NONE,
                Viewer.masked(new org.streetunion.app.ledger.Actor("")),
                new Head(LocalDate.now(office.clock()), "", ""));
    }

    /** The fields of an order, as the viewer may see them; empty when the row is gone. */
    Optional<LetterFields> find(LetterOrder order, Viewer viewer, Head head) {
        Register register = office.registers().get(order.ledger());
        return register.row(order.row(), viewer).map(row -> of(register, row, order.given(), viewer, head));
    }

    private LetterFields of(Register register, Row row, GivenFields given, Viewer viewer, Head head) {
        List<LetterFields> layers = new ArrayList<>(List.of(given, new TypedFields(given),
                new RecordFields(office.registers(), register, row, viewer), file(register, row, viewer), own(head),
                sheet(register, row)));
        FileKind.findBy(register.ledger().key()).ifPresent(kind -> layers.addAll(beneath(kind, row, viewer)));
        layers.add(row.id() == 0 ? FileFields.NAMES : FileFields.NOTHING);
        return new LayeredFields(layers);
    }

    private GivenFields file(Register register, Row row, Viewer viewer) {
        return FileKind.findBy(register.ledger().key())
                .map(kind -> row.id() == 0 ? FileFields.NAMES : FileFields.of(office, kind, row, viewer))
                .orElse(GivenFields.NONE);
    }

    /** A letter about a file is one about its union and its employer too: one template serves both. */
    private List<LetterFields> beneath(FileKind kind, Row file, Viewer viewer) {
        LetterFields union = about("unions", FileFields.union(kind, file), viewer);
        return kind == FileKind.ELECTION
                ? List.of(union)
                : List.of(union, about("employers", file.get(FoundingLedger.EMPLOYER), viewer));
    }

    private LetterFields about(String ledger, @Nullable Reference named, Viewer viewer) {
        Register register = office.registers().get(ledger);
        Row row = named == null ? Row.NEW : register.row(named.id(), viewer).orElse(Row.NEW);
        return new RecordFields(office.registers(), register, row, viewer);
    }

    /** The four parts of a sheet of 三定一统筹. */
    private GivenFields sheet(Register register, Row row) {
        if (!register.ledger().key().equals(AssignmentLedger.KEY)) {
            return GivenFields.NONE;
        }
        return row.id() == 0 ? SheetLists.names(office) : SheetLists.of(office, row);
    }

    private GivenFields own(Head head) {
        OfficeIdentity identity = OfficeIdentity.of(office.settings());
        Map<String, LetterValue> values = new LinkedHashMap<>();
        values.put("街道总工会名称", LetterValue.of(identity.shownName()));
        values.put("发文机关", LetterValue.of(head.issuer()));
        values.put("区总工会", LetterValue.of(identity.district()));
        values.put("街道总工会主席", LetterValue.of(identity.chair()));
        values.put("街道总工会经办人", LetterValue.of(identity.preparer()));
        values.put("街道总工会联系电话", LetterValue.of(identity.phone()));
        values.put("成文日期", LetterValue.of(head.day()));
        values.put("今天", LetterValue.of(LocalDate.now(office.clock())));
        values.put("文号", LetterValue.of(head.number()));
        return new GivenFields(values, Map.of());
    }
}
