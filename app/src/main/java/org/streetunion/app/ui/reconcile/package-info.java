/** 对账: the list downloaded from the city's real-name system beside the register, settled by rows or many at once. */
@NullMarked
package org.streetunion.app.ui.reconcile;

import org.jspecify.annotations.NullMarked;
