/** Tests of what is written. */
@NullMarked
package org.streetunion.app.exchange.writing;

import org.jspecify.annotations.NullMarked;
