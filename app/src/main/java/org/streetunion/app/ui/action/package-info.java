/**
 * Every act of the window once: its words, icon and key. Buttons, menus, shortcuts and the key help derive from it.
 */
@NullMarked
package org.streetunion.app.ui.action;

import org.jspecify.annotations.NullMarked;
