/** 分成比例. */
@NullMarked
package org.streetunion.app.office.splitshares;

import org.jspecify.annotations.NullMarked;
