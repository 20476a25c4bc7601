/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.fonts;

import org.jspecify.annotations.NullMarked;
