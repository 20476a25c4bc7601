/** The program: {@code Main} picks window or command line, {@code Wiring} puts the parts together, nothing else lives here. */
@NullMarked
package org.streetunion.app;

import org.jspecify.annotations.NullMarked;
