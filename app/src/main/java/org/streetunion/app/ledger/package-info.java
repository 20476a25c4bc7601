/**
 * What a ledger (台账) is. Uses the JDK only.
 *
 * <p>A register of the office is described once, as a plain value: a {@link org.streetunion.app.ledger.Ledger} with its typed
 * {@link org.streetunion.app.ledger.Column}s, its rules and its identities. The table, the filter bar, the form, the import template, the
 * import, the export and the contract test all read that value. Rows are generic {@link org.streetunion.app.ledger.Row}s read with typed
 * column keys. A {@link org.streetunion.app.ledger.Register} is a ledger in service: it adds labels to references, hides what the
 * {@link org.streetunion.app.ledger.Viewer} may not see, checks the rules and hands every write to the
 * {@link org.streetunion.app.ledger.Store} together with its {@link org.streetunion.app.ledger.Act}.
 *
 * <p>How to add a column: migration, ledger, store map, sample fixture. How to add a ledger: see ARCHITECTURE.md.
 */
@NullMarked
package org.streetunion.app.ledger;

import org.jspecify.annotations.NullMarked;
