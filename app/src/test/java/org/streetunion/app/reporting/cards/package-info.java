/** Tests of 会员卡: the signature, whose turn it is. */
@NullMarked
package org.streetunion.app.reporting.cards;

import org.jspecify.annotations.NullMarked;
