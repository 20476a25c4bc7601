/** Tests of the registers. */
@NullMarked
package org.streetunion.app.office;

import org.jspecify.annotations.NullMarked;
