/** Tests. */
@NullMarked
package org.streetunion.app.scoring;

import org.jspecify.annotations.NullMarked;
