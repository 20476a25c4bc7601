/** A whole invented street office from one seed, written down the way a clerk would write it. */
@NullMarked
package org.streetunion.sample;

import org.jspecify.annotations.NullMarked;
