/** What auditors ask the books. */
@NullMarked
package org.streetunion.app.reporting.audit;

import org.jspecify.annotations.NullMarked;
