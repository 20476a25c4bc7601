/** 银行勾对. */
@NullMarked
package org.streetunion.app.office.bankmatches;

import org.jspecify.annotations.NullMarked;
