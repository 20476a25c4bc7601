/** 联系对象: whom each cadre looks after. */
@NullMarked
package org.streetunion.app.office.liaisons;

import org.jspecify.annotations.NullMarked;
