/**
 * Fills the window's ports from the program's own packages: what {@code exchange} and the registers offer, in the shape the pages want. The
 * only part of the window that knows them.
 */
@NullMarked
package org.streetunion.app.ui.supply;

import org.jspecify.annotations.NullMarked;
