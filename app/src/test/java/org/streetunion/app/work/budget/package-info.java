/** Tests of budgets: their phases, their guards and what is said of entries. */
@NullMarked
package org.streetunion.app.work.budget;

import org.jspecify.annotations.NullMarked;
