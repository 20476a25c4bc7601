/** 三定一统筹 as it stands on a day: the sheets of a year with their parts, what is done of their targets, and the tables made of them. */
@NullMarked
package org.streetunion.app.reporting.sheets;

import org.jspecify.annotations.NullMarked;
