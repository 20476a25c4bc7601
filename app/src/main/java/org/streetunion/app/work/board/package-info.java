/** 统筹看板: what is arranged on the board, tried on a copy, written as one act, told on paper. */
@NullMarked
package org.streetunion.app.work.board;

import org.jspecify.annotations.NullMarked;
