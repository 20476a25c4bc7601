package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.PhotoIntake;
import org.streetunion.reports.card.picture.Crop;
import org.streetunion.reports.card.picture.PhotoLook;

/** 导入照片: the pictures of a folder or zip, looked at one by one before they are kept. Refusals are failures with a sentence. */
public interface PhotoDesk {
    /** Opens a folder or zip and finds whose its pictures are. */
    Opened open(Path place, Progress progress);

    /** Pictures of an open folder. */
    interface Opened extends AutoCloseable {
        /** Those that found their member. */
        List<PhotoIntake.Found> found();

        /** What is wrong with the others, a sentence each. */
        List<String> problems();

        /** Looks at one; a failure with a sentence when it is of no use. */
        Looked look(PhotoIntake.Found found);

        /** Keeps the chosen part of one. */
        void keep(PhotoIntake.Found found, Crop crop);

        @Override
        void close();
    }

    /**
     * What came of a look.
     *
     * @param look null when the picture is of no use
     * @param refusal why; empty when it is of use
     */
    record Looked(@org.jspecify.annotations.Nullable PhotoLook look, String refusal) {}
}
