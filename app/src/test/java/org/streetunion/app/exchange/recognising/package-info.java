/** Tests. */
@NullMarked
package org.streetunion.app.exchange.recognising;

import org.jspecify.annotations.NullMarked;
