package org.streetunion.app.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.port.ListExport;

/** Notes what would be written. */
public final class NotedExport implements ListExport {
    private final List<String> written = new ArrayList<>();

    @Override
    public boolean write(Request request, Path target, Progress progress) {
        written.add(request.register().ledger().key() + " " + request.query().search() + " " + request.columns().size() + " "
                + target.getFileName());
        return progress.report(1, 1);
    }

    @Override
    public void template(Register register, Path target) {
        written.add("template " + register.ledger().key() + " " + target.getFileName());
    }

    /** What was asked for. */
    public List<String> written() {
        return List.copyOf(written);
    }
}
