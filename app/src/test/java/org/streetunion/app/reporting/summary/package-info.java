/** Tests of the 统计表. */
@NullMarked
package org.streetunion.app.reporting.summary;

import org.jspecify.annotations.NullMarked;
