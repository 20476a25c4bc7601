/** Tests. */
@NullMarked
package org.streetunion.app.exchange.checking;

import org.jspecify.annotations.NullMarked;
