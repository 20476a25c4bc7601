/** Statements of books, held against figures that were counted by hand. */
@NullMarked
package org.streetunion.app.reporting.statements;

import org.jspecify.annotations.NullMarked;
