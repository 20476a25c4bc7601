/** 津贴明细: who gets what in a batch, and why. */
@NullMarked
package org.streetunion.app.office.paylines;

import org.jspecify.annotations.NullMarked;
