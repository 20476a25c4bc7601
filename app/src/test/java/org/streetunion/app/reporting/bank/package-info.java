/** Which line of the bank is which item of the books. */
@NullMarked
package org.streetunion.app.reporting.bank;

import org.jspecify.annotations.NullMarked;
