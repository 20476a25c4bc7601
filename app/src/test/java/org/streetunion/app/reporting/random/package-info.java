/** Offices with random histories, kept through the registers and counted a second time in plain Java. */
@NullMarked
package org.streetunion.app.reporting.random;

import org.jspecify.annotations.NullMarked;
