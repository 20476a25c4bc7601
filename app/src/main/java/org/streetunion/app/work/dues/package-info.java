/** What is done with 经费收缴, 小额缴费返还 and receipts: booked, shared, given back. */
@NullMarked
package org.streetunion.app.work.dues;

import org.jspecify.annotations.NullMarked;
