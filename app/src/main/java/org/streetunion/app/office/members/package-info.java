/** 会员. */
@NullMarked
package org.streetunion.app.office.members;

import org.jspecify.annotations.NullMarked;
