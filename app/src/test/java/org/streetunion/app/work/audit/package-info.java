/** Tests of this package. */
@NullMarked
package org.streetunion.app.work.audit;

import org.jspecify.annotations.NullMarked;
