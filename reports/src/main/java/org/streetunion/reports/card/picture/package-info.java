/** Pictures on a card, from the office's file or computed, made ready for print; a bad one is a fault of that card alone. */
@NullMarked
package org.streetunion.reports.card.picture;

import org.jspecify.annotations.NullMarked;
