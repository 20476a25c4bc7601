package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.exchange.writing.ExportRequest;
import org.streetunion.app.exchange.writing.Template;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ui.port.ListExport;

/** Lists and templates to files. */
final class ListFiles implements ListExport {
    private final Registers registers;
    private final Clock clock;

    ListFiles(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public void write(Request request, Path target, Progress progress) {
        try {
            new org.streetunion.app.exchange.writing.ListExport(clock)
                    .write(new ExportRequest(request.register(), request.query(), request.columns(), request.viewer()), target,
                            progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    @Override
    public void template(Register register, Path target) {
        try {
            new Template(registers).write(register.ledger(), target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }
}
