/** Tests of the kit. */
@NullMarked
package org.streetunion.app.ledger;

import org.jspecify.annotations.NullMarked;
