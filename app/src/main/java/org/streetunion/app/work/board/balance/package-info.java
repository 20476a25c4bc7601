/** 均衡分配: unions shared among people, so that nobody carries much more than others and little is moved. Values in, values out. */
@NullMarked
package org.streetunion.app.work.board.balance;

import org.jspecify.annotations.NullMarked;
