/** 单位. */
@NullMarked
package org.streetunion.app.office.employers;

import org.jspecify.annotations.NullMarked;
