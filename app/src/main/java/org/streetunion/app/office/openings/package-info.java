/** 期初余额: what an account held when its book began. */
@NullMarked
package org.streetunion.app.office.openings;

import org.jspecify.annotations.NullMarked;
