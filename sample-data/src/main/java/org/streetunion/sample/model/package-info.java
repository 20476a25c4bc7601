/** What the sample office is made of: plain immutable values; blank text is the empty string, an absent date is null. */
@NullMarked
package org.streetunion.sample.model;

import org.jspecify.annotations.NullMarked;
