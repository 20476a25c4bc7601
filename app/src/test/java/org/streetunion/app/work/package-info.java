/** Tests of deeds that touch several registers. */
@NullMarked
package org.streetunion.app.work;

import org.jspecify.annotations.NullMarked;
