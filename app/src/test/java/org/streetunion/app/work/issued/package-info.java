/** Statements that are put away. */
@NullMarked
package org.streetunion.app.work.issued;

import org.jspecify.annotations.NullMarked;
