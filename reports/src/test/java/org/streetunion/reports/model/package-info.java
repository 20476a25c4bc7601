/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.model;

import org.jspecify.annotations.NullMarked;
