/** 考核方案: which criteria count for which unions in a year, and what a total is worth. */
@NullMarked
package org.streetunion.app.office.schemes;

import org.jspecify.annotations.NullMarked;
