/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.xlsx;

import org.jspecify.annotations.NullMarked;
