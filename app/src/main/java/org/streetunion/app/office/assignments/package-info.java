/** 三定一统筹: the sheet of a union and a year, what of it was signed, and the templates of new ones. */
@NullMarked
package org.streetunion.app.office.assignments;

import org.jspecify.annotations.NullMarked;
