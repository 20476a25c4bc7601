/** Tests. */
@NullMarked
package org.streetunion.app.work.assessment;

import org.jspecify.annotations.NullMarked;
