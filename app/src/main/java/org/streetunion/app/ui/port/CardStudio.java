package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import org.streetunion.app.work.CardDesigns;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.picture.Picture;

/** 卡面设计: keeps designs, draws them as they will be printed, and exchanges them as files. Refusals are failures with a sentence. */
public interface CardStudio {
    /** All designs, those that come with the program first. */
    List<CardDesigns.Listed> designs();

    /** The key of the design in use. */
    String used();

    /** Puts a design to use. */
    void use(String key);

    /** Reads a design. */
    CardDesign design(String key);

    /** Keeps a design, as a new one where the key is not that of one of the office's own; gives its key. */
    String keep(String key, CardDesign design);

    /** Takes one of the office's own away. */
    void remove(String key);

    /** Writes a design to a file. */
    void write(CardDesign design, Path file);

    /** Takes in a file; gives the key of what was made of it. */
    String take(Path file);

    /** Takes in a picture for a design. */
    Picture picture(Path file);

    /** The ids of members whose cards a design may be looked at with; those found by the words first. */
    List<Long> samples(String words);

    /** A side of a member's card, drawn by what prints it. */
    Image drawn(CardDesign design, Look look);

    /** A trial print of one member's card on the page of an office printer; nothing is kept in the register of cards. */
    Path trial(CardDesign design, Look look);

    /**
     * What is looked at.
     *
     * @param member whose card; 0 for a stand-in
     * @param behind the back
     * @param fieldsOnly as printed onto cards with the rest on them
     * @param dotsPerMillimetre how large
     */
    record Look(long member, boolean behind, boolean fieldsOnly, double dotsPerMillimetre) {}
}
