package org.streetunion.app.work.elections;

import java.util.Arrays;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.office.checks.Steps;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;

/** The two kinds of files that are worked through step by step. */
public enum FileKind {
    /** 换届. */
    ELECTION(ElectionLedger.KEY, "换届", ElectionLedger.STEPS, ElectionLedger.STATE, ElectionLedger.STAGE),
    /** 建会. */
    FOUNDING(FoundingLedger.KEY, "建会", FoundingLedger.STEPS, FoundingLedger.STATE, FoundingLedger.STAGE);

    private final String ledger;
    private final String words;
    private final Steps steps;
    private final Column<String> state;
    private final Column<String> stage;

    FileKind(String ledger, String words, Steps steps, Column<String> state, Column<String> stage) {
        this.ledger = ledger;
        this.words = words;
        this.steps = steps;
        this.state = state;
        this.stage = stage;
    }

    /** The kind that is kept in a register. */
    public static Optional<FileKind> findBy(String ledger) {
        return Arrays.stream(values()).filter(kind -> kind.ledger.equals(ledger)).findFirst();
    }

    /** The register's key. */
    public String ledger() {
        return ledger;
    }

    /** What it is about, in the office's words. */
    public String words() {
        return words;
    }

    /** The steps in order. */
    public Steps steps() {
        return steps;
    }

    /** 办理状态. */
    public Column<String> state() {
        return state;
    }

    /** 进度. */
    public Column<String> stage() {
        return stage;
    }
}
