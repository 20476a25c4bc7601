/** 建会档案: one file per employer on its way to a union, with its steps in order. */
@NullMarked
package org.streetunion.app.office.foundings;

import org.jspecify.annotations.NullMarked;
