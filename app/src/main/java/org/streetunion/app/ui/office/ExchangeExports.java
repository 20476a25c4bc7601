package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.exchange.writing.ExportRequest;
import org.streetunion.app.exchange.writing.Template;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ui.port.ListExport;

/** Exports through the exchange. */
public final class ExchangeExports implements ListExport {
    private final org.streetunion.app.exchange.writing.ListExport lists;
    private final Template template;

    /** For these registers; outputs carry the clock's time. */
    public ExchangeExports(Registers registers, Clock clock) {
        this.lists = new org.streetunion.app.exchange.writing.ListExport(clock);
        this.template = new Template(registers);
    }

    @Override
    public boolean write(Request request, Path target, Progress progress) {
        try {
            ExportRequest asked = new ExportRequest(request.register(), request.query(), request.columns(), request.viewer());
            return !lists.write(asked, target, progress).cancelled();
        } catch (UnwritableFile trouble) {
            throw new Trouble(trouble.sentence(), trouble);
        }
    }

    @Override
    public void template(Register register, Path target) {
        try {
            template.write(register.ledger(), target);
        } catch (UnwritableFile trouble) {
            throw new Trouble(trouble.sentence(), trouble);
        }
    }
}
