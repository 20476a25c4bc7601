/** What is collected and how it is shared, as reports and deeds read it. */
@NullMarked
package org.streetunion.app.reporting.dues;

import org.jspecify.annotations.NullMarked;
