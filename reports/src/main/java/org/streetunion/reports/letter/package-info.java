/**
 * Official letters as pdf, laid out as GB/T 9704-2012 wants them: a letter is paragraphs and tables with their looks; nothing is drawn that
 * is not in it.
 */
@NullMarked
package org.streetunion.reports.letter;

import org.jspecify.annotations.NullMarked;
