/**
 * 对账 with the city's real-name system, and what goes up to it. The downloaded list is read in pieces and compared as it is read; only what
 * differs is kept. Differences are settled by ordinary acts; what was left as it is, and what went up when, is remembered in registers.
 */
@NullMarked
package org.streetunion.app.work.reconcile;

import org.jspecify.annotations.NullMarked;
