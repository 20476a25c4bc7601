/**
 * 出具文书: letters from templates about a row of any register, and their numbers. {@link org.streetunion.app.work.letters.Letters} is the
 * door: an order names template, row, and whatever else the letter needs that stands in no register. A draft is looked at; an issued letter
 * has a number, stands in the register 文书 with its files, and can be taken back as one act. Its number stays spent.
 */
@NullMarked
package org.streetunion.app.work.letters;

import org.jspecify.annotations.NullMarked;
