/** Letters about rows: drafts, numbers, the register, and what undo leaves of them. */
@NullMarked
package org.streetunion.app.work.letters;

import org.jspecify.annotations.NullMarked;
