/** 覆盖关系. */
@NullMarked
package org.streetunion.app.office.coverage;

import org.jspecify.annotations.NullMarked;
