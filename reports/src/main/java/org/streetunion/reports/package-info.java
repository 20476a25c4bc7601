/** Pure renderers: a report model in, xlsx or pdf bytes out. Knows no database and no window. */
@NullMarked
package org.streetunion.reports;

import org.jspecify.annotations.NullMarked;
