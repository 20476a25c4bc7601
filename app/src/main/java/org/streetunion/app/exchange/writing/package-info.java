/** Files going out: written beside their place and moved there whole, so that nothing half-written is ever seen. */
@NullMarked
package org.streetunion.app.exchange.writing;

import org.jspecify.annotations.NullMarked;
