/** 人员调配: who is lent where, how many days a week. */
@NullMarked
package org.streetunion.app.office.secondments;

import org.jspecify.annotations.NullMarked;
