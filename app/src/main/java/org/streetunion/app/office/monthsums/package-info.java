/** 月度发生额: what a closed month moved in each account. */
@NullMarked
package org.streetunion.app.office.monthsums;

import org.jspecify.annotations.NullMarked;
