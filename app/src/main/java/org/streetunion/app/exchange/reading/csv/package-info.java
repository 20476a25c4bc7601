/** Reads .csv files: UTF-8 and GB18030 told apart, the separator found out, quotes obeyed. */
@NullMarked
package org.streetunion.app.exchange.reading.csv;

import org.jspecify.annotations.NullMarked;
