package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.port.Auditing;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.audit.AuditDesk;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.audit.CheckAuditFile;
import org.streetunion.app.work.audit.FindingVoucher;
import org.streetunion.app.work.audit.Sample;
import org.streetunion.app.work.audit.Trails;
import org.streetunion.app.work.audit.WriteAuditFile;
import org.streetunion.app.work.pay.PayPeriod;

/** The auditor's desk of the open office. */
final class AuditRoom implements Auditing {
    private final Office office;
    private final OutputFolder outputs;
    private final AuditDesk desk;

    AuditRoom(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
        this.desk = new AuditDesk(office);
    }

    @Override
    public List<Check> checks(PayPeriod period) {
        return desk.checks(period.from(), period.to());
    }

    @Override
    public Sample draw(PayPeriod period, Sample.Wish wish) {
        return Sample.draw(office, period.from(), period.to(), wish);
    }

    @Override
    public List<Check.Finding> changed(PayPeriod period) {
        return new Trails(office).findings(period.from(), period.to());
    }

    @Override
    public OptionalLong voucher(Check.Finding finding) {
        return new FindingVoucher(office).of(finding);
    }

    @Override
    public CheckAuditFile.Outcome verify(Path place) {
        try {
            return CheckAuditFile.of(place);
        } catch (UnreadableFile unreadable) {
            throw new Trouble(unreadable.sentence(), unreadable);
        }
    }

    @Override
    public WriteAuditFile.Done write(PayPeriod period, Sample.Wish wish, Actor actor) {
        try {
            return WriteAuditFile.into(outputs.money(), office, period, wish, actor);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
