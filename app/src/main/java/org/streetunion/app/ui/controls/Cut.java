package org.streetunion.app.ui.controls;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Texts that do not fit where they stand: the whole of it appears under the mouse. */
public final class Cut {
    private static final double WIDEST = 520;

    private Cut() {}

    /** Gives a label or cell a tooltip with its whole text when it is cut off, and takes it away when it is not. */
    public static void tell(Labeled label, @Nullable String whole) {
        boolean cut = whole != null && !whole.isEmpty()
                && wide(label, whole) > label.getWidth() - label.snappedLeftInset() - label.snappedRightInset() + 1;
        if (!cut) {
            label.setTooltip(null);
            return;
        }
        Tooltip tip = new Tooltip(whole);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        label.setTooltip(tip);
    }

    /** Measured apart: a cell's own preferred width is that of its column. */
    private static double wide(Labeled label, String whole) {
        Text text = new Text(whole);
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
