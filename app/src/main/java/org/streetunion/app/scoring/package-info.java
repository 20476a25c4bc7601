/** How values become points: rules as data and the words they are written in. Values only; registers and reports both use them. */
@NullMarked
package org.streetunion.app.scoring;

import org.jspecify.annotations.NullMarked;
