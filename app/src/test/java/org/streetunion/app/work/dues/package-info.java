/** Tests of what is collected, given back and receipted. */
@NullMarked
package org.streetunion.app.work.dues;

import org.jspecify.annotations.NullMarked;
