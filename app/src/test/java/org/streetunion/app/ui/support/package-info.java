/** Offices, rows and stand-ins for tests of the window. */
@NullMarked
package org.streetunion.app.ui.support;

import org.jspecify.annotations.NullMarked;
