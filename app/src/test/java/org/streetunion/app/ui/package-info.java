/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui;

import org.jspecify.annotations.NullMarked;
