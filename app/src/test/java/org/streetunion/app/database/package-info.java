/** Tests of the store, on H2 and on PostgreSQL. */
@NullMarked
package org.streetunion.app.database;

import org.jspecify.annotations.NullMarked;
