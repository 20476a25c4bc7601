/** Draws single things: chances, words, names, numbers and persons, none given out twice where that would be wrong. */
@NullMarked
package org.streetunion.sample.make.draw;

import org.jspecify.annotations.NullMarked;
