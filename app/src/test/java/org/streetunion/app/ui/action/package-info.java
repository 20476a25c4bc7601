/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.action;

import org.jspecify.annotations.NullMarked;
