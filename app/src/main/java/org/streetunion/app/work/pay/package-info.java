/** 津贴: who is paid how much for a period and why, and the way of a batch from 拟定 to 已锁定. */
@NullMarked
package org.streetunion.app.work.pay;

import org.jspecify.annotations.NullMarked;
