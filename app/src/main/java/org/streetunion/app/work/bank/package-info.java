/** What is done with the bank's statement: its lines are matched with entries of the books. */
@NullMarked
package org.streetunion.app.work.bank;

import org.jspecify.annotations.NullMarked;
