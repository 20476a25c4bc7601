/** 考核得分: what a union got for a criterion of a scheme. */
@NullMarked
package org.streetunion.app.office.scores;

import org.jspecify.annotations.NullMarked;
