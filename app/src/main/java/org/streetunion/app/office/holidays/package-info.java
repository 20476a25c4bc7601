/** 节假日, and which days are working days. */
@NullMarked
package org.streetunion.app.office.holidays;

import org.jspecify.annotations.NullMarked;
