/** 考核指标库: what unions are measured by, and how a value becomes points. */
@NullMarked
package org.streetunion.app.office.criteria;

import org.jspecify.annotations.NullMarked;
