/** Breaks rules on purpose. */
@NullMarked
package org.streetunion.app.architecture.wrong.money;

import org.jspecify.annotations.NullMarked;
