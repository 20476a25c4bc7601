/** 常用分录: entries that come again. */
@NullMarked
package org.streetunion.app.office.usualentries;

import org.jspecify.annotations.NullMarked;
