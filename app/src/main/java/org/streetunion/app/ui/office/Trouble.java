package org.streetunion.app.ui.office;

import org.streetunion.app.work.Failure;

/** A failure of files that already has its sentence for the user. */
final class Trouble extends RuntimeException implements Failure.Spoken {
    private static final long serialVersionUID = 1;

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
