/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.counts;

import org.jspecify.annotations.NullMarked;
