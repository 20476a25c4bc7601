/** The window's ports, served by an open office. The only package of the window that knows the services below. */
@NullMarked
package org.streetunion.app.ui.office;

import org.jspecify.annotations.NullMarked;
