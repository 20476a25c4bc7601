/** Tests of the pages of the books. */
@NullMarked
package org.streetunion.app.ui.books;

import org.jspecify.annotations.NullMarked;
