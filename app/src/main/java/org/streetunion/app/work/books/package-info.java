/** What is done with the books: entries are checked, posted, reversed; months are closed and opened again. */
@NullMarked
package org.streetunion.app.work.books;

import org.jspecify.annotations.NullMarked;
