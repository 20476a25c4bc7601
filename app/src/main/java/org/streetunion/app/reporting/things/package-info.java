/** The registers beside the books: receipts, assets, goods, and what is wrong with them. */
@NullMarked
package org.streetunion.app.reporting.things;

import org.jspecify.annotations.NullMarked;
