/** 津贴批次: what is paid together. */
@NullMarked
package org.streetunion.app.office.paybatches;

import org.jspecify.annotations.NullMarked;
