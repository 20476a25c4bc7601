/** 津贴系数: by what the standard is multiplied. */
@NullMarked
package org.streetunion.app.office.coefficients;

import org.jspecify.annotations.NullMarked;
