/** Deeds on projects, lists and the district's targets: claim, accept, cross off, match, divide. */
@NullMarked
package org.streetunion.app.work.tasks;

import org.jspecify.annotations.NullMarked;
