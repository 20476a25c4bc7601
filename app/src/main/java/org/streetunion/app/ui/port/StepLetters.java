package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.work.elections.FileKind;

/** 出具文书 for a step of a file. Where nobody fills this port, no step offers a letter. */
public interface StepLetters {
    /** The letters that can be written at a step, by name; none for most. */
    List<String> offered(FileKind kind, Step step);

    /** Writes one from the file; gives its pages. */
    Path write(FileKind kind, long file, Step step, String letter, Actor actor);
}
