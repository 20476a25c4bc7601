/** 销号记录: an item of a list was done in a period. */
@NullMarked
package org.streetunion.app.office.closings;

import org.jspecify.annotations.NullMarked;
