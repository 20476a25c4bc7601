/** Tests of grants. */
@NullMarked
package org.streetunion.app.work.grants;

import org.jspecify.annotations.NullMarked;
