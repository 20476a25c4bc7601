/** 年度考评: how the cadres of a year were graded. */
@NullMarked
package org.streetunion.app.office.appraisals;

import org.jspecify.annotations.NullMarked;
