/** The boundaries of the program, held by tests that are themselves shown to fail. */
@NullMarked
package org.streetunion.app.architecture;

import org.jspecify.annotations.NullMarked;
