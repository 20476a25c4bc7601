/** 津贴标准: what is paid to whom. */
@NullMarked
package org.streetunion.app.office.standards;

import org.jspecify.annotations.NullMarked;
