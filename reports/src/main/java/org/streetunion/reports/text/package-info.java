/** Typesetting for pdf: a text becomes lines of glyph runs; a character without a glyph is shown as 〓 and remembered. */
@NullMarked
package org.streetunion.reports.text;

import org.jspecify.annotations.NullMarked;
