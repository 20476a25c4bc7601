/** Tests. */
@NullMarked
package org.streetunion.app.exchange.reading;

import org.jspecify.annotations.NullMarked;
