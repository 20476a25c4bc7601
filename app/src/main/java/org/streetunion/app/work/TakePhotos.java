package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.PhotoLook;

/**
 * 导入照片: all pictures of a folder or a zip that find their member, each cut as suggested. Not an act, for a photo is replaced by another
 * and nothing counts it.
 */
public final class TakePhotos {
    private TakePhotos() {}

    /**
     * What came of it.
     *
     * @param files pictures that were looked at
     * @param taken those that found their member and are of use
     * @param problems the others, a sentence each
     * @param doubts what should be looked at among those taken, a sentence each
     */
    public record Taken(int files, int taken, List<String> problems, List<String> doubts) {}

    /**
     * Takes them in.
     *
     * @param keep false only says what would come of it
     * @throws IOException when the folder or zip cannot be read
     */
    public static Taken from(Path place, Office office, Actor actor, boolean keep, Progress progress) throws IOException {
        try (PhotoIntake intake = PhotoIntake.of(place, office)) {
            List<PhotoIntake.Found> found = intake.find(Progress.SILENT);
            List<String> problems = new ArrayList<>();
            List<String> doubts = new ArrayList<>();
            int taken = 0;
            for (int i = 0; i < found.size() && progress.report(i, found.size()); i++) {
                PhotoIntake.Found each = found.get(i);
                try {
                    PhotoLook look = intake.look(each);
                    look.doubts().forEach(doubt -> doubts.add(PhotoIntake.shown(each.file()) + doubt));
                    if (keep) {
                        intake.keep(each, look.crop(), actor);
                    }
                    taken++;
                } catch (CardFault unreadable) {
                    problems.add(PhotoIntake.shown(each.file()) + unreadable.sentence());
                }
            }
            problems.addAll(intake.problems());
            return new Taken(intake.files(), taken, List.copyOf(problems), List.copyOf(doubts));
        }
    }
}
