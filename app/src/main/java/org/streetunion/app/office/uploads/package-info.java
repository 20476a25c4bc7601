/** 上报记录: which members went up to the city's real-name system, when and as what. */
@NullMarked
package org.streetunion.app.office.uploads;

import org.jspecify.annotations.NullMarked;
