/** Tests of 收集 at the window. */
@NullMarked
package org.streetunion.app.ui.collect;

import org.jspecify.annotations.NullMarked;
