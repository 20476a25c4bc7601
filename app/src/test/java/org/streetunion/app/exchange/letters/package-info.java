/** Templates of letters: what is understood, what is not and how that is said, and how numbers and days are written. */
@NullMarked
package org.streetunion.app.exchange.letters;

import org.jspecify.annotations.NullMarked;
