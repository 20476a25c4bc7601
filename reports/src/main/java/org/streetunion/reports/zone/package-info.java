/** 力量联络图: who is responsible for which zone, on one large sheet for the wall. */
@NullMarked
package org.streetunion.reports.zone;

import org.jspecify.annotations.NullMarked;
