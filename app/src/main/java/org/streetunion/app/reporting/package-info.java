/**
 * From registers to report models. A coded row of a report is an {@code Indicator}; what it counts is one {@code Counted}, from which
 * both its number and the list behind it are read. The SQL that finds what counts is in the {@code *Store} classes; everything else here is
 * arithmetic and words.
 */
@NullMarked
package org.streetunion.app.reporting;

import org.jspecify.annotations.NullMarked;
