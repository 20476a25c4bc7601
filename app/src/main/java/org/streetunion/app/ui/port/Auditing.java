package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.audit.CheckAuditFile;
import org.streetunion.app.work.audit.Sample;
import org.streetunion.app.work.audit.WriteAuditFile;
import org.streetunion.app.work.pay.PayPeriod;

/** 经审: reads only, but for the file that is written for the auditors. */
public interface Auditing {
    /** The twelve checks of a period. */
    List<Check> checks(PayPeriod period);

    /** Entries to be looked at. */
    Sample draw(PayPeriod period, Sample.Wish wish);

    /** Vouchers of a period that were changed after they were written down. */
    List<Check.Finding> changed(PayPeriod period);

    /** The entry of the books that what was found led to; empty while there is none. */
    OptionalLong voucher(Check.Finding finding);

    /** Whether an audit file is as it was written: a folder, the list in it, or the packed file. */
    CheckAuditFile.Outcome verify(Path place);

    /** Writes the audit file. */
    WriteAuditFile.Done write(PayPeriod period, Sample.Wish wish, Actor actor);
}
