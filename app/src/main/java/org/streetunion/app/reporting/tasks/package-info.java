/** Lists, claims and the district's targets counted: what is due, what was crossed off, what each has done. */
@NullMarked
package org.streetunion.app.reporting.tasks;

import org.jspecify.annotations.NullMarked;
