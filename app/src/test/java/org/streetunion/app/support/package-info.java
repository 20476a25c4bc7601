/** Stand-ins and helpers for tests. */
@NullMarked
package org.streetunion.app.support;

import org.jspecify.annotations.NullMarked;
