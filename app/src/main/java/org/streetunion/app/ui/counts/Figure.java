package org.streetunion.app.ui.counts;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;

/**
 * One cell of the form as it is drawn.
 *
 * @param text what stands in it
 * @param last what stood there the quarter before, empty when nothing did
 * @param changed whether it differs from what is kept
 * @param problem what is wrong with it, null when nothing is
 */
record Figure(String text, String last, boolean changed, @Nullable Problem problem) {}
