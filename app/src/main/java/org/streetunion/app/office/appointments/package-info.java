/** 任职与聘任. */
@NullMarked
package org.streetunion.app.office.appointments;

import org.jspecify.annotations.NullMarked;
