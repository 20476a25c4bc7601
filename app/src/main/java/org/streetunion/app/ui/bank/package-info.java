/** 银行勾对: the bank's lines on the left, the books' entries on the right. */
@NullMarked
package org.streetunion.app.ui.bank;

import org.jspecify.annotations.NullMarked;
