/** Tests of the reports: numbers against an oracle that shares no code with them. */
@NullMarked
package org.streetunion.app.reporting;

import org.jspecify.annotations.NullMarked;
