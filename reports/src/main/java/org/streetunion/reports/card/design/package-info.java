/** How a card looks: which fields stand where, on which side, on which paper; and the file by which offices exchange it. */
@NullMarked
package org.streetunion.reports.card.design;

import org.jspecify.annotations.NullMarked;
