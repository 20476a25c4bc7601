/** 科目: the accounts of the charts, as data. */
@NullMarked
package org.streetunion.app.office.accounts;

import org.jspecify.annotations.NullMarked;
