/**
 * 会员卡: whose turn it is, what stands in the way, the signature in the code on them. Reads the registers; what is written by a run is
 * written by work.
 */
@NullMarked
package org.streetunion.app.reporting.cards;

import org.jspecify.annotations.NullMarked;
