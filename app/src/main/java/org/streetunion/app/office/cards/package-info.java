/** 会员卡制发记录: every card that was made, for whom, why, and what became of it. */
@NullMarked
package org.streetunion.app.office.cards;

import org.jspecify.annotations.NullMarked;
