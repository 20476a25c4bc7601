/** 考核打分: the points of a scheme, one union or one item at a time, with sums as they are typed. */
@NullMarked
package org.streetunion.app.ui.scores;

import org.jspecify.annotations.NullMarked;
