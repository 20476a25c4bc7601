/**
 * The office's store: opening, migrations, transactions, the change journal, acts and their undo, attachments, and {@code LedgerStore},
 * which serves every ledger from a column → jOOQ field map. jOOQ lives here and in the {@code *Store} maps of the office packages; its
 * table classes are generated from the migrations at build time. Everything runs alike on H2 (one file, enciphered) and PostgreSQL.
 */
@NullMarked
package org.streetunion.app.database;

import org.jspecify.annotations.NullMarked;
