/** 慰问: limits over several rows, and approved ones booked together into one voucher. */
@NullMarked
package org.streetunion.app.work.benefits;

import org.jspecify.annotations.NullMarked;
