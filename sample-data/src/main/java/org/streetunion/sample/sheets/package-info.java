/** Writes the office down as a clerk would: nine workbooks, clean or with the usual dirt. */
@NullMarked
package org.streetunion.sample.sheets;

import org.jspecify.annotations.NullMarked;
