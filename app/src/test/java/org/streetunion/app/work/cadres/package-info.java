/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.work.cadres;

import org.jspecify.annotations.NullMarked;
