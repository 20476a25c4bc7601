/** Works out, from the invented office alone, what the program has to show after the import. */
@NullMarked
package org.streetunion.sample.expected;

import org.jspecify.annotations.NullMarked;
