/** Pages of the books: 记一笔 and what still has to be posted. */
@NullMarked
package org.streetunion.app.ui.books;

import org.jspecify.annotations.NullMarked;
