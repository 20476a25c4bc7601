/** Puts the office together register by register; below it every class draws from its own branch of the one seed. */
@NullMarked
package org.streetunion.sample.make;

import org.jspecify.annotations.NullMarked;
