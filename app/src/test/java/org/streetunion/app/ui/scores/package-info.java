/** Tests. */
@NullMarked
package org.streetunion.app.ui.scores;

import org.jspecify.annotations.NullMarked;
