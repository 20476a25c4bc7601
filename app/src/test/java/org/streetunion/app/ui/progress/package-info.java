/** The week's progress as it is typed at the window. */
@NullMarked
package org.streetunion.app.ui.progress;

import org.jspecify.annotations.NullMarked;
