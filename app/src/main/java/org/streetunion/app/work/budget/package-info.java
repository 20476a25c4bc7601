/** 预算: what guards its figures, the deeds by which its phases go on, and what is said of an entry that has no budget left. */
@NullMarked
package org.streetunion.app.work.budget;

import org.jspecify.annotations.NullMarked;
