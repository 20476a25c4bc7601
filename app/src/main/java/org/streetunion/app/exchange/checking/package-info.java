/**
 * From raw rows to rows of a ledger: each cell parsed by its column's type, references resolved, existing rows found, rules judged, a
 * fate decided. Works on pieces of some thousand rows, asks the store in batches, and says everything it finds as sentences.
 */
@NullMarked
package org.streetunion.app.exchange.checking;

import org.jspecify.annotations.NullMarked;
