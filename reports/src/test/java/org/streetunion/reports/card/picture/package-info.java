/** Tests of the package of the same name. */
@NullMarked
package org.streetunion.reports.card.picture;

import org.jspecify.annotations.NullMarked;
