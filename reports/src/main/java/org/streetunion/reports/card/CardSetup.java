package org.streetunion.reports.card;

import org.jspecify.annotations.Nullable;

/**
 * How cards lie on what comes out of the printer.
 *
 * @param medium sheets to be cut, or cards one by one
 * @param first the first free place of the first sheet, 1 to {@link CardGeometry#PER_SHEET}: a sheet that was used in part is used up
 * @param offset what the printer has to be told so that it meets the paper
 * @param back what stands on the back; null prints fronts only. Every page of fronts is followed by one of backs, mirrored, for a printer
 *        that turns the sheet over its long edge
 * @param fieldsOnly 套打: only what differs from card to card, for cards with the rest on them already
 */
public record CardSetup(Medium medium, int first, Offset offset, @Nullable CardBack back, boolean fieldsOnly) {
    /** Fronts on fresh sheets. */
    public static final CardSetup STANDARD = new CardSetup(Medium.SHEET, 1, Offset.NONE, null, false);

    public CardSetup {
        if (first < 1 || first > CardGeometry.PER_SHEET) {
            throw new IllegalArgumentException("起始位置应是 1 到 " + CardGeometry.PER_SHEET);
        }
        if (medium == Medium.SINGLE && first != 1) {
            throw new IllegalArgumentException("单张卡没有起始位置");
        }
    }

    /** What is printed on. */
    public enum Medium {
        /** A4, ten cards with cut marks. */
        SHEET,
        /** One card a page, for a printer of plastic cards. */
        SINGLE
    }

    /**
     * By how much everything is moved, in millimetres.
     *
     * @param right to the right; negative to the left
     * @param down downwards; negative upwards
     */
    public record Offset(float right, float down) {
        /** As drawn. */
        public static final Offset NONE = new Offset(0, 0);
        private static final float MOST = 20;

        public Offset {
            if (!(Math.abs(right) <= MOST && Math.abs(down) <= MOST)) {
                throw new IllegalArgumentException("偏移最多 20 毫米");
            }
        }
    }

    /** The same from another place of the sheet on. */
    public CardSetup from(int place) {
        return new CardSetup(medium, place, offset, back, fieldsOnly);
    }

    /** The same, moved. */
    public CardSetup moved(Offset by) {
        return new CardSetup(medium, first, by, back, fieldsOnly);
    }

    /** The same with backs. */
    public CardSetup with(CardBack other) {
        return new CardSetup(medium, first, offset, other, fieldsOnly);
    }

    /** The same, one card a page. */
    public CardSetup single() {
        return new CardSetup(Medium.SINGLE, 1, offset, back, fieldsOnly);
    }

    /** The same without all that is alike on every card. */
    public CardSetup bare() {
        return new CardSetup(medium, first, offset, back, true);
    }
}
