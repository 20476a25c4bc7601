/** The books read: what accounts held and moved, from closed months' sums and open months' entries. */
@NullMarked
package org.streetunion.app.reporting.books;

import org.jspecify.annotations.NullMarked;
