/** Invents the cadres of street and unions with the posts they hold or held. */
@NullMarked
package org.streetunion.sample.make.staff;

import org.jspecify.annotations.NullMarked;
