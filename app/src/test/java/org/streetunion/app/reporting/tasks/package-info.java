/** Tests. */
@NullMarked
package org.streetunion.app.reporting.tasks;

import org.jspecify.annotations.NullMarked;
