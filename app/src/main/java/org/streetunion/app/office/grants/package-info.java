/** 拨付单: what is given to a sub-union, from the request to the receipt. */
@NullMarked
package org.streetunion.app.office.grants;

import org.jspecify.annotations.NullMarked;
