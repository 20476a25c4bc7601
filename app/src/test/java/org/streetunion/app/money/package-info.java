/** Tests of the arithmetic of money. */
@NullMarked
package org.streetunion.app.money;

import org.jspecify.annotations.NullMarked;
