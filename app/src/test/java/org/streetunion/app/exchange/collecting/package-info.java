/** Tests of forms that go out and come back. */
@NullMarked
package org.streetunion.app.exchange.collecting;

import org.jspecify.annotations.NullMarked;
