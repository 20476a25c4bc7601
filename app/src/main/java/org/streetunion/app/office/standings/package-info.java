/** 通报名次: how unions stood when a 通报 was written. */
@NullMarked
package org.streetunion.app.office.standings;

import org.jspecify.annotations.NullMarked;
