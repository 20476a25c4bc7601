/** Tests of the program as a whole. */
@NullMarked
package org.streetunion.app;

import org.jspecify.annotations.NullMarked;
