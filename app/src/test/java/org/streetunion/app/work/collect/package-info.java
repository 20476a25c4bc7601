/** Tests of 收集. */
@NullMarked
package org.streetunion.app.work.collect;

import org.jspecify.annotations.NullMarked;
