/** Tests of the package of that name. */
@NullMarked
package org.streetunion.reports.zone;

import org.jspecify.annotations.NullMarked;
