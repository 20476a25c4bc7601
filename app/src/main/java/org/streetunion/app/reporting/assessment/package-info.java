/** 考核: what the registers say of unions, what schemes make of it, and how unions stand. */
@NullMarked
package org.streetunion.app.reporting.assessment;

import org.jspecify.annotations.NullMarked;
