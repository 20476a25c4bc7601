/** Tests of holidays. */
@NullMarked
package org.streetunion.app.office.holidays;

import org.jspecify.annotations.NullMarked;
