/**
 * Runs work elsewhere and comes back on screen. One road for slow work ({@link org.streetunion.app.ui.background.Background}, with a
 * same-thread twin for tests), one for failure ({@link org.streetunion.app.ui.background.Failure}:
 * a sentence, a short code, a trace without data). Cancelling is a flag; no thread is ever interrupted.
 */
@NullMarked
package org.streetunion.app.ui.background;

import org.jspecify.annotations.NullMarked;
