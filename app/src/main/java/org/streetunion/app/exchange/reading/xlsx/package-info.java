/** Reads .xlsx and .xlsm from front to back: the zip package, its shared texts, its date styles, its sheets. Believes no stated size. */
@NullMarked
package org.streetunion.app.exchange.reading.xlsx;

import org.jspecify.annotations.NullMarked;
