/** Tests of 均衡分配. */
@NullMarked
package org.streetunion.app.work.board.balance;

import org.jspecify.annotations.NullMarked;
