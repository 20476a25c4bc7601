/** 考核: deeds around schemes and scores: counting, sheets out and back, 通报, 迎检台账, stars. */
@NullMarked
package org.streetunion.app.work.assessment;

import org.jspecify.annotations.NullMarked;
