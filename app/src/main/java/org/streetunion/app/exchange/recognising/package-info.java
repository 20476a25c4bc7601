/**
 * What a sheet is: where its heading row stands, which ledger it feeds, which column of ours each heading means, and which of her files
 * has to come in before which. Nothing is written here; the result is a plan that is shown before it runs.
 */
@NullMarked
package org.streetunion.app.exchange.recognising;

import org.jspecify.annotations.NullMarked;
