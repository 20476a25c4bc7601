/** 自定义字段: the fields that the office adds to its registers, and how they become columns of them. */
@NullMarked
package org.streetunion.app.office.fields;

import org.jspecify.annotations.NullMarked;
