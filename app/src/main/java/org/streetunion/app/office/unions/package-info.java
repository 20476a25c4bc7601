/** 下属工会. */
@NullMarked
package org.streetunion.app.office.unions;

import org.jspecify.annotations.NullMarked;
