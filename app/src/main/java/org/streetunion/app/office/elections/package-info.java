/** 换届档案: one file per election of a union, with its steps in order. */
@NullMarked
package org.streetunion.app.office.elections;

import org.jspecify.annotations.NullMarked;
