/** 物品收发. */
@NullMarked
package org.streetunion.app.office.goods;

import org.jspecify.annotations.NullMarked;
