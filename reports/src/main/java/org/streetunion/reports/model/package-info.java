/** What a report says: immutable values, checked when built. Knows no library and no file format. */
@NullMarked
package org.streetunion.reports.model;

import org.jspecify.annotations.NullMarked;
