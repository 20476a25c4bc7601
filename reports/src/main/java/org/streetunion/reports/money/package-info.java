/** Numbers and amounts in the words that papers of money ask for. */
@NullMarked
package org.streetunion.reports.money;

import org.jspecify.annotations.NullMarked;
