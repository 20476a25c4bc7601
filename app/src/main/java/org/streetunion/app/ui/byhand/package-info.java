/**
 * 成批登记: many members of one union entered by hand. Plain text fields in rows, so that input methods work in each of them; judged while
 * one types, written as one act, kept as a draft until then.
 */
@NullMarked
package org.streetunion.app.ui.byhand;

import org.jspecify.annotations.NullMarked;
