/** Tests of elections and foundings. */
@NullMarked
package org.streetunion.app.work.elections;

import org.jspecify.annotations.NullMarked;
