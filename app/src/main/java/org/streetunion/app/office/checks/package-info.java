/** 证件、信用代码的校验. */
@NullMarked
package org.streetunion.app.office.checks;

import org.jspecify.annotations.NullMarked;
