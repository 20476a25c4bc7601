/**
 * Workbooks in and out.
 *
 * <p>In: {@link org.streetunion.app.exchange.recognising.Planner} looks at a file and says what its sheets are;
 * {@link org.streetunion.app.exchange.Importer} checks the plan without writing, or runs it as one batch that can be undone. What was
 * rejected goes back to the clerk as a workbook that looks like hers.
 */
@NullMarked
package org.streetunion.app.exchange;

import org.jspecify.annotations.NullMarked;
