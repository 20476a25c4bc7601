/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.screens;

import org.jspecify.annotations.NullMarked;
