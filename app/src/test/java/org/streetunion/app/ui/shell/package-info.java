/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.shell;

import org.jspecify.annotations.NullMarked;
