/** Tests. */
@NullMarked
package org.streetunion.app.office.tasks;

import org.jspecify.annotations.NullMarked;
