/**
 * 成批登记: many members of one union entered by hand or pasted, judged row by row while they are typed, written as one act. Who is known
 * already is named at once, with what can be done instead of entering him a second time.
 */
@NullMarked
package org.streetunion.app.work.byhand;

import org.jspecify.annotations.NullMarked;
