/**
 * Draws any ledger from its definition: list, filter bar, form, history. {@code *Model} classes are view-models and know no control; the
 * others draw them. A list never holds all rows: it holds their ids and a few pages.
 */
@NullMarked
package org.streetunion.app.ui.ledger;

import org.jspecify.annotations.NullMarked;
