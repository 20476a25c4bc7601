/** Tests of 对账. */
@NullMarked
package org.streetunion.app.ui.reconcile;

import org.jspecify.annotations.NullMarked;
