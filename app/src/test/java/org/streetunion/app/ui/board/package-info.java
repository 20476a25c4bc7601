/** Tests of the board at the window. */
@NullMarked
package org.streetunion.app.ui.board;

import org.jspecify.annotations.NullMarked;
