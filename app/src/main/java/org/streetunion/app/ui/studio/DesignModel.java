package org.streetunion.app.ui.studio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.CardDesign;
import org.streetunion.reports.card.design.Element;
import org.streetunion.reports.card.design.Kind;
import org.streetunion.reports.card.design.Look;
import org.streetunion.reports.card.design.Side;

/** A design while it is being made: what is chosen, every change, and the way back. Knows no window. */
final class DesignModel {
    private static final int MOST_STEPS = 200;
    private static final float NEW_WIDTH = 24;
    private static final float NEW_HEIGHT = 4;
    private static final float NEW_PICTURE = 15;
    private static final float TENTHS = 10;

    private final Deque<CardDesign> before = new ArrayDeque<>();
    private final Deque<CardDesign> after = new ArrayDeque<>();
    private final List<Runnable> hearers = new ArrayList<>();
    private CardDesign design;
    private CardDesign kept;
    private @Nullable CardDesign grasped;
    private boolean behind;
    private int chosen = -1;

    DesignModel(CardDesign design) {
        this.design = design;
        this.kept = design;
    }

    /** Hears of every change. */
    void changed(Runnable hearer) {
        hearers.add(hearer);
    }

    CardDesign design() {
        return design;
    }

    Side side() {
        return design.side(behind);
    }

    boolean behind() {
        return behind;
    }

    /** The index of what is chosen; -1 when nothing is. */
    int chosen() {
        return chosen;
    }

    /** What is chosen; null when nothing is. */
    @Nullable
    Element element() {
        return chosen < 0 ? null : side().elements().get(chosen);
    }

    /** Whether there is something that was not kept. */
    boolean dirty() {
        return !design.equals(kept);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** Begins with another design; there is no way back behind it. */
    void open(CardDesign other) {
        design = other;
        kept = other;
        before.clear();
        after.clear();
        chosen = -1;
        tell();
    }

    /** What is now is what is kept. */
    void kept(CardDesign as) {
        design = as;
        kept = as;
        tell();
    }

    void turn(boolean toBack) {
        if (behind != toBack) {
            behind = toBack;
            chosen = -1;
            tell();
        }
    }

    void choose(int index) {
        int within = index < side().elements().size() ? index : -1;
        if (within != chosen) {
            chosen = within;
            tell();
        }
    }

    /** One change, one step back. */
    void put(CardDesign next) {
        if (!next.equals(design)) {
            remember(design);
            design = next;
            settle();
        }
    }

    private void remember(CardDesign step) {
        before.push(step);
        if (before.size() > MOST_STEPS) {
            before.removeLast();
        }
        after.clear();
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<CardDesign> from, Deque<CardDesign> to) {
        if (!from.isEmpty()) {
            to.push(design);
            design = from.pop();
            settle();
        }
    }

    private void settle() {
        if (chosen >= side().elements().size()) {
            chosen = -1;
        }
        tell();
    }

    /** The mouse takes hold: all that follows until it lets go is one change. */
    void grasp() {
        grasped = design;
    }

    /** Shows what is dragged. */
    void drag(Box box) {
        Element element = element();
        if (element != null) {
            design = design.with(behind, side().with(chosen, element.in(box)));
            tell();
        }
    }

    /** The mouse lets go. */
    void release() {
        CardDesign start = grasped;
        grasped = null;
        if (start != null && !start.equals(design)) {
            remember(start);
            tell();
        }
    }

    /** Changes what is chosen. */
    void change(UnaryOperator<Element> how) {
        Element element = element();
        if (element != null) {
            put(design.with(behind, side().with(chosen, Objects.requireNonNull(how.apply(element)))));
        }
    }

    /** Moves what is chosen, in millimetres. */
    void move(float right, float down) {
        change(each -> each.in(each.box().at(tenth(each.box().x() + right), tenth(each.box().y() + down))));
    }

    /** Makes what is chosen larger, in millimetres. */
    void grow(float wider, float higher) {
        change(each -> each.in(each.box().sized(Math.max(Box.LEAST, tenth(each.box().width() + wider)),
                Math.max(Box.LEAST, tenth(each.box().height() + higher)))));
    }

    /** Changes the side. */
    void sideOf(UnaryOperator<Side> how) {
        put(design.with(behind, Objects.requireNonNull(how.apply(side()))));
    }

    /** Puts a new element into the middle, above all others, and chooses it. */
    void add(Kind kind) {
        boolean square = kind == Kind.QR || kind == Kind.EMBLEM;
        float width = kind == Kind.PHOTO ? 22 : square ? NEW_PICTURE : NEW_WIDTH;
        float height = kind == Kind.PHOTO ? 28 : square ? NEW_PICTURE : NEW_HEIGHT;
        Box box = new Box(tenth((design.width() - width) / 2), tenth((design.height() - height) / 2), width, height);
        Element element = kind == Kind.TEXT ? Element.words("文字", box, Look.PLAIN) : Element.of(kind, box, Look.PLAIN);
        List<Element> all = new ArrayList<>(side().elements());
        all.add(element);
        put(design.with(behind, side().with(all)));
        choose(all.size() - 1);
    }

    void remove() {
        if (chosen >= 0) {
            List<Element> all = new ArrayList<>(side().elements());
            all.remove(chosen);
            chosen = -1;
            put(design.with(behind, side().with(all)));
        }
    }

    /** Puts what is chosen so many places further up, or down where it is negative. */
    void raise(int by) {
        int to = chosen + by;
        if (chosen >= 0 && to >= 0 && to < side().elements().size()) {
            List<Element> all = new ArrayList<>(side().elements());
            all.add(to, all.remove(chosen));
            chosen = to;
            put(design.with(behind, side().with(all)));
        }
    }

    /** The uppermost smallest element at a point, in millimetres; -1 when there is none. */
    int at(double x, double y) {
        int found = -1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < side().elements().size(); i++) {
            Box box = side().elements().get(i).box();
            boolean within = x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
            if (within && box.width() * box.height() <= least) {
                found = i;
                least = box.width() * box.height();
            }
        }
        return found;
    }

    /** To a tenth of a millimetre. */
    static float tenth(double millimetres) {
        return Math.round(millimetres * TENTHS) / TENTHS;
    }

    private void tell() {
        List.copyOf(hearers).forEach(Runnable::run);
    }
}
