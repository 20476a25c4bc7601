package org.streetunion.app.ui.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.PhotoDesk;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.PhotoIntake;
import org.streetunion.reports.card.picture.CardFault;
import org.streetunion.reports.card.picture.Crop;

/** Photos for the open office. */
final class PhotoBench implements PhotoDesk {
    private final Office office;
    private final Actor actor;

    PhotoBench(Office office, Actor actor) {
        this.office = office;
        this.actor = actor;
    }

    @Override
    public Opened open(Path place, Progress progress) {
        try {
            PhotoIntake intake = PhotoIntake.of(place, office);
            return new OpenIntake(intake, intake.find(progress), actor);
        } catch (IOException unreadable) {
            throw new Trouble("照片读不出来：“" + place.getFileName() + "”不是文件夹或 zip，或已损坏", unreadable);
        }
    }

    /** An open folder. */
    private record OpenIntake(PhotoIntake intake, List<PhotoIntake.Found> found, Actor actor) implements Opened {
        @Override
        public List<String> problems() {
            return intake.problems();
        }

        @Override
        public Looked look(PhotoIntake.Found each) {
            try {
                return new Looked(intake.look(each), "");
            } catch (CardFault useless) {
                return new Looked(null, useless.sentence());
            }
        }

        @Override
        public void keep(PhotoIntake.Found each, Crop crop) {
            try {
                intake.keep(each, crop, actor);
            } catch (CardFault useless) {
                throw new Trouble(useless.sentence(), useless);
            } catch (IOException failure) {
                throw new Trouble("照片没有存上，请检查磁盘空间", failure);
            }
        }

        @Override
        public void close() {
            try {
                intake.close();
            } catch (IOException failure) {
                throw new Trouble("照片文件夹没有关上", failure);
            }
        }
    }
}
