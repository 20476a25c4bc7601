/**
 * The window around the pages: navigation, title, status bar, search over everything, dialogs. Pages are put on a stack and asked before
 * they are left.
 */
@NullMarked
package org.streetunion.app.ui.shell;

import org.jspecify.annotations.NullMarked;
