/** 会员卡: ten cards of ISO/IEC 7810 ID-1 size on an A4 sheet, and the payload of their QR code. */
@NullMarked
package org.streetunion.reports.card;

import org.jspecify.annotations.NullMarked;
