/** 票据领用. */
@NullMarked
package org.streetunion.app.office.receiptbooks;

import org.jspecify.annotations.NullMarked;
