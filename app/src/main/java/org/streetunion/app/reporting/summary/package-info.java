/**
 * 统计表: tables that are asked for as of a day and with a few choices. Each is an assembler over the dated facts; window, command line and
 * files show what it gives, and know none of them by name.
 */
@NullMarked
package org.streetunion.app.reporting.summary;

import org.jspecify.annotations.NullMarked;
