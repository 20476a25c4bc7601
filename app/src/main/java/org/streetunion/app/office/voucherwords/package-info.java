/** 摘要关键词: what the words of an entry tell of it. */
@NullMarked
package org.streetunion.app.office.voucherwords;

import org.jspecify.annotations.NullMarked;
