package org.streetunion.reports.card.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.Picture;

/**
 * One side of a card. What is the same on every card lies under what differs, each in this order.
 *
 * @param paper the colour it is filled with; {@link #BARE} leaves the paper as it is
 * @param picture covers the side; null when none
 * @param elements from below to above
 */
public record Side(int paper, @Nullable Picture picture, List<Element> elements) {
    /** No colour. */
    public static final int BARE = -1;
    /** The most elements. */
    public static final int MOST = 60;
    /** Nothing at all. */
    public static final Side EMPTY = new Side(BARE, null, List.of());

    public Side {
        elements = List.copyOf(elements);
        if (elements.size() > MOST) {
            throw new IllegalArgumentException("一面最多放 " + MOST + " 项");
        }
    }

    /** The same with other elements. */
    public Side with(List<Element> others) {
        return new Side(paper, picture, others);
    }

    /** The same with one element exchanged. */
    public Side with(int index, Element element) {
        List<Element> others = new ArrayList<>(elements);
        others.set(index, element);
        return with(others);
    }

    /** The same over another picture. */
    public Side over(@Nullable Picture other) {
        return new Side(paper, other, elements);
    }

    /** The same on another colour. */
    public Side on(int colour) {
        return new Side(colour, picture, elements);
    }

    /** Whether something differs from card to card. */
    public boolean varies() {
        return elements.stream().anyMatch(element -> element.kind().varies());
    }

    /** Whether something of that kind stands here. */
    public boolean shows(Kind kind) {
        return elements.stream().anyMatch(element -> element.kind() == kind);
    }
}
