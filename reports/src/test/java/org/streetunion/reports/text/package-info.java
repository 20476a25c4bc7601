/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.text;

import org.jspecify.annotations.NullMarked;
