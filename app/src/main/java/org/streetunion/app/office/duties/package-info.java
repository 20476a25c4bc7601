/** 履职记录: what the cadres did, day by day. */
@NullMarked
package org.streetunion.app.office.duties;

import org.jspecify.annotations.NullMarked;
