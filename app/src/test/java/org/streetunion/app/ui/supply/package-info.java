/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.supply;

import org.jspecify.annotations.NullMarked;
