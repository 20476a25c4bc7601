/** Reads .xls record by record; a sheet of this format has at most 65,536 rows and is held while it is read. */
@NullMarked
package org.streetunion.app.exchange.reading.xls;

import org.jspecify.annotations.NullMarked;
