/** Statements of a book: budget, execution, quarterly statement, journals, balances, what members see; each cross-footed. */
@NullMarked
package org.streetunion.app.reporting.statements;

import org.jspecify.annotations.NullMarked;
