/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.card;

import org.jspecify.annotations.NullMarked;
