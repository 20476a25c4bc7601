/** 参数, and how rules read them. */
@NullMarked
package org.streetunion.app.office.parameters;

import org.jspecify.annotations.NullMarked;
