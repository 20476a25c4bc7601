@NullMarked
package org.streetunion.app.ui.studio;

import org.jspecify.annotations.NullMarked;
