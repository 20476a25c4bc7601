/**
 * Letters that the office edits in its word processor: a docx with fields, repeated rows and conditions, checked, filled, and read again as
 * pages for the pdf. Nothing here knows what a register is: a {@link org.streetunion.app.exchange.letters.LetterFields} answers by name.
 *
 * <p>What may stand in a template: {@code {{名称}}}, {@code {{名称|大写}}}, {@code {{?名称}}…{{/名称}}} for what stands only when there is such a
 * value or once for each row of a list, and in a table row {@code {{逐行:清单}}} with {@code [名称]} in its cells.
 */
@NullMarked
package org.streetunion.app.exchange.letters;

import org.jspecify.annotations.NullMarked;
