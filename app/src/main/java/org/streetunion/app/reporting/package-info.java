/**
 * From registers to report models. A coded row of a report is an {@code Indicator}; its number and the list behind it come from the same
 * {@code Snapshot} of the dated facts. The SQL that takes snapshots is in the {@code *Store} classes; everything else here is arithmetic
 * and words.
 */
@NullMarked
package org.streetunion.app.reporting;

import org.jspecify.annotations.NullMarked;
