/** 小额缴费返还. */
@NullMarked
package org.streetunion.app.office.refunds;

import org.jspecify.annotations.NullMarked;
