/** Tests. */
@NullMarked
package org.streetunion.app.work.tasks;

import org.jspecify.annotations.NullMarked;
