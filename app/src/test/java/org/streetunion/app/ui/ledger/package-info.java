/** Tests of the package of that name. */
@NullMarked
package org.streetunion.app.ui.ledger;

import org.jspecify.annotations.NullMarked;
