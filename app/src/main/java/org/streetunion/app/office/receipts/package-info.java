/** 收据登记. */
@NullMarked
package org.streetunion.app.office.receipts;

import org.jspecify.annotations.NullMarked;
