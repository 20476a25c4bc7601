/** 账套: whose money is kept together, by which accounts. */
@NullMarked
package org.streetunion.app.office.books;

import org.jspecify.annotations.NullMarked;
