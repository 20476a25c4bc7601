/** Statements of a book: budget, execution, quarterly statement, journals, balances, and what is shown to the members; each cross-footed. */
@NullMarked
package org.streetunion.app.reporting.statements;

import org.jspecify.annotations.NullMarked;
