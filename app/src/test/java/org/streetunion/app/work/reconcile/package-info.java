/** Tests of 对账. */
@NullMarked
package org.streetunion.app.work.reconcile;

import org.jspecify.annotations.NullMarked;
