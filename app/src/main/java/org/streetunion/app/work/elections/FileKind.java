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
    ELECTION(ElectionLedger.KEY, "换届"),
    /** 建会. */
    FOUNDING(FoundingLedger.KEY, "建会");

    private final String ledger;
    private final String words;

    FileKind(String ledger, String words) {
        this.ledger = ledger;
        this.words = words;
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
        return this == ELECTION ? ElectionLedger.STEPS : FoundingLedger.STEPS;
    }

    /** 办理状态. */
    public Column<String> state() {
        return this == ELECTION ? ElectionLedger.STATE : FoundingLedger.STATE;
    }

    /** 进度. */
    public Column<String> stage() {
        return this == ELECTION ? ElectionLedger.STAGE : FoundingLedger.STAGE;
    }
}
