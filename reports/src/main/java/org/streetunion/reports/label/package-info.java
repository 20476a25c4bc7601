/** Labels for envelopes and folders: equal boxes on an A4 sheet, as sheets of labels are sold. */
@NullMarked
package org.streetunion.reports.label;

import org.jspecify.annotations.NullMarked;
