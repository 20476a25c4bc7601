package org.streetunion.app.ui.files;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LedgerPage;
import org.streetunion.app.work.elections.FileView;

/** People of the file's union and term: those who stand, or those who sit in its bodies. */
final class FilePeople {
    private final Desk desk;
    private final String ledger;
    private final StackPane box = new StackPane(new Label("请先登记筹备工会，再登记名单"));
    private @Nullable LedgerPage list;
    private long union;
    private int term;

    /** Those of one of the registers that are kept by union and term. */
    FilePeople(Desk desk, String ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    Node node() {
        return box;
    }

    void of(FileView file) {
        if (file.union() == 0 || (file.union() == union && file.termNo() == term)) {
            return;
        }
        union = file.union();
        term = file.termNo();
        desk.background().read(() -> desk.office().registers().labels("unions", List.of(union)).getOrDefault(union, ""),
                this::show);
    }

    private void show(String name) {
        Reference of = new Reference(union, name);
        Register register = desk.office().registers().get(ledger);
        LedgerPage page = new LedgerPage(desk, register,
                List.of(new Filter.OneOf(SeatLedger.UNION.key(), List.of(of)),
                        new Filter.OneOf(SeatLedger.TERM_NO.key(), List.of(term))),
                Map.of(SeatLedger.UNION.key(), of, SeatLedger.TERM_NO.key(), term));
        list = page;
        box.getChildren().setAll(page.node());
        if (box.getScene() != null) {
            page.shown();
        }
    }

    void shown(boolean is) {
        LedgerPage page = list;
        if (is && page != null) {
            page.shown();
        }
    }
}
