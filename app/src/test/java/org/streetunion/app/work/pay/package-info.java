/** Batches of allowances against counts by hand. */
@NullMarked
package org.streetunion.app.work.pay;

import org.jspecify.annotations.NullMarked;
