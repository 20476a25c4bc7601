/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.office;

import org.jspecify.annotations.NullMarked;
