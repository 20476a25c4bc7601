/** 片区. */
@NullMarked
package org.streetunion.app.office.zones;

import org.jspecify.annotations.NullMarked;
