/** 银行对账单. */
@NullMarked
package org.streetunion.app.office.banklines;

import org.jspecify.annotations.NullMarked;
