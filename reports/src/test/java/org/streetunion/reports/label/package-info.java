/** Tests of the package of that name. */
@NullMarked
package org.streetunion.reports.label;

import org.jspecify.annotations.NullMarked;
