/** Tests of the board's deeds. */
@NullMarked
package org.streetunion.app.work.board;

import org.jspecify.annotations.NullMarked;
