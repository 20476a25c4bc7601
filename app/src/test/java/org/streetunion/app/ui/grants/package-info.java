/** Tests of this package. */
@NullMarked
package org.streetunion.app.ui.grants;

import org.jspecify.annotations.NullMarked;
