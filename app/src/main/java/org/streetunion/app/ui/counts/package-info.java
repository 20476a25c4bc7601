/**
 * 人数填报: all unions of a quarter on one form. The lines are held in memory and judged as they are typed; nothing is written before
 * 保存, and then all of it as one act. What was typed and not saved is kept for the next time.
 */
@NullMarked
package org.streetunion.app.ui.counts;

import org.jspecify.annotations.NullMarked;
