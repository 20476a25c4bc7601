/** Breaks rules on purpose. */
@NullMarked
package org.streetunion.app.architecture.wrong.paper;

import org.jspecify.annotations.NullMarked;
