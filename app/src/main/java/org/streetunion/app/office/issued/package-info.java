/** 报表存档: statements of money as they were issued. */
@NullMarked
package org.streetunion.app.office.issued;

import org.jspecify.annotations.NullMarked;
