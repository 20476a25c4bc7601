/** 代表到会: who of the delegates came to a meeting. */
@NullMarked
package org.streetunion.app.office.attendances;

import org.jspecify.annotations.NullMarked;
