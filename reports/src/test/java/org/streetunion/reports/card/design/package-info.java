@NullMarked
package org.streetunion.reports.card.design;

import org.jspecify.annotations.NullMarked;
