/** 报表存档: statements of money are put away as they went up; what differs later is another version. */
@NullMarked
package org.streetunion.app.work.issued;

import org.jspecify.annotations.NullMarked;
