package org.streetunion.reports.card.design;

import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.Picture;

/**
 * How a card looks.
 *
 * @param name by which the office knows it
 * @param form what it is
 * @param width of the card in millimetres
 * @param height of the card in millimetres
 * @param front the side with the member
 * @param back the other
 */
public record CardDesign(String name, Form form, float width, float height, Side front, Side back) {
    /** The longest name. */
    public static final int LONGEST = 40;
    private static final float LEAST = 30;
    private static final float MOST = 297;

    /** What is made by a design. */
    public enum Form {
        /** The plastic card. */
        CARD("会员卡"),
        /** The paper certificate. */
        BOOKLET("会员证");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** As the office calls it. */
        public String words() {
            return words;
        }
    }

    public CardDesign {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("名称要写，最多 " + LONGEST + " 个字");
        }
        if (!(width >= LEAST && width <= MOST && height >= LEAST && height <= MOST)) {
            throw new IllegalArgumentException("卡面的宽和高应在 30 到 297 毫米之间");
        }
    }

    /** The same by another name. */
    public CardDesign named(String other) {
        return new CardDesign(other, form, width, height, front, back);
    }

    /** The same as another form of another size. */
    public CardDesign sized(Form other, float wide, float high) {
        return new CardDesign(name, other, wide, high, front, back);
    }

    /** One of its sides. */
    public Side side(boolean behind) {
        return behind ? back : front;
    }

    /** The same with a side exchanged. */
    public CardDesign with(boolean behind, Side side) {
        return new CardDesign(name, form, width, height, behind ? front : side, behind ? side : back);
    }

    /** The same with this emblem wherever one without a picture stands on the front. */
    public CardDesign with(@Nullable Picture emblem) {
        return emblem == null
                ? this
                : with(false, front.with(front.elements().stream()
                        .map(each -> each.kind() == Kind.EMBLEM && each.picture() == null ? each.showing(emblem) : each)
                        .toList()));
    }

    /** Whether something of that kind stands on a side. */
    public boolean shows(Kind kind) {
        return front.shows(kind) || back.shows(kind);
    }
}
