/** The bank's statement beside the books: what is matched, what is not, and the statement that explains the difference. */
@NullMarked
package org.streetunion.app.reporting.bank;

import org.jspecify.annotations.NullMarked;
