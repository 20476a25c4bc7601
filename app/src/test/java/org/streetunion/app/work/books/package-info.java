/** Tests of the deeds of the books. */
@NullMarked
package org.streetunion.app.work.books;

import org.jspecify.annotations.NullMarked;
