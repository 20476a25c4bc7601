/** 收支流水: what came in and went out, entry by entry. */
@NullMarked
package org.streetunion.app.office.vouchers;

import org.jspecify.annotations.NullMarked;
