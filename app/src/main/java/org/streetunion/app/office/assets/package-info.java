/** 固定资产. */
@NullMarked
package org.streetunion.app.office.assets;

import org.jspecify.annotations.NullMarked;
