/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.xlsx.values;

import org.jspecify.annotations.NullMarked;
