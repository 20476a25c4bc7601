/** 拨付批次: what is given to many unions at once. */
@NullMarked
package org.streetunion.app.office.grantbatches;

import org.jspecify.annotations.NullMarked;
