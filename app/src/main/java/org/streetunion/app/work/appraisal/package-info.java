/** 年度考评: a year is reckoned for everybody at once; who failed is led out of the post. */
@NullMarked
package org.streetunion.app.work.appraisal;

import org.jspecify.annotations.NullMarked;
