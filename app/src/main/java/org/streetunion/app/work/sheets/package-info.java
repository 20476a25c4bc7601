/** Deeds on the sheets of 三定一统筹: begun from a template or from last year, signed, corrected, moved on, written as a letter. */
@NullMarked
package org.streetunion.app.work.sheets;

import org.jspecify.annotations.NullMarked;
