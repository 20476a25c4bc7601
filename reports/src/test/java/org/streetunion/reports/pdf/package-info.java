/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.pdf;

import org.jspecify.annotations.NullMarked;
