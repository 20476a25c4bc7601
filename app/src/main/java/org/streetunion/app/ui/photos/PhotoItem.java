package org.streetunion.app.ui.photos;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.PhotoIntake;
import org.streetunion.reports.card.picture.Crop;
import org.streetunion.reports.card.picture.PhotoLook;
import org.streetunion.reports.card.picture.PlatePicture;

/**
 * A photo on the screen of photos. Pictures are not kept here: of thousands only the one that is looked at is in memory.
 */
final class PhotoItem {
    private final PhotoIntake.Found found;
    private Fate fate = Fate.UNSEEN;
    private String words = "";
    private @Nullable Crop crop;

    /** What becomes of it. */
    enum Fate {
        UNSEEN("还没看"), GOOD("可用"), DOUBTFUL("看一眼"), USELESS("不能用"), SKIPPED("跳过"), KEPT("已存");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    PhotoItem(PhotoIntake.Found found) {
        this.found = found;
    }

    PhotoIntake.Found found() {
        return found;
    }

    Fate fate() {
        return fate;
    }

    void fate(Fate now) {
        fate = now;
    }

    /** What is to be said of it. */
    String words() {
        return words + (found.had() && fate != Fate.KEPT ? (words.isEmpty() ? "" : "；") + "会替换原来的照片" : "");
    }

    /** The part that is used; null when it is of no use or was not looked at. */
    @Nullable
    Crop crop() {
        return crop;
    }

    void crop(Crop chosen) {
        crop = chosen;
    }

    boolean undecided() {
        return fate == Fate.GOOD || fate == Fate.DOUBTFUL;
    }

    /** It was looked at. */
    void looked(@Nullable PhotoLook look, String refusal) {
        if (look == null) {
            fate = Fate.USELESS;
            words = refusal;
        } else {
            List<String> doubts = look.doubts();
            fate = doubts.isEmpty() ? Fate.GOOD : Fate.DOUBTFUL;
            words = String.join("；", doubts);
            crop = crop == null ? look.crop() : crop;
        }
    }

    /** Its picture for the screen. */
    static Image image(PhotoLook look) {
        return new Image(new ByteArrayInputStream(PlatePicture.file(look.shown())));
    }
}
