/**
 * What the window needs from the rest of the program and from the machine. {@link org.streetunion.app.ui.port.OfficeServices} is the whole
 * list of the first kind, {@link org.streetunion.app.ui.port.Surroundings} of the second; an absent port hides what needs it.
 * Ports know no control. All calls but those on Surroundings come from a background thread.
 */
@NullMarked
package org.streetunion.app.ui.port;

import org.jspecify.annotations.NullMarked;
