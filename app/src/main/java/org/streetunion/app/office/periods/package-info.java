/** 结账记录: the months that are closed. */
@NullMarked
package org.streetunion.app.office.periods;

import org.jspecify.annotations.NullMarked;
