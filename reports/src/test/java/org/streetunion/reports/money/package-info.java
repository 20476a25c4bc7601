/** Amounts in words against the published examples. */
@NullMarked
package org.streetunion.reports.money;

import org.jspecify.annotations.NullMarked;
