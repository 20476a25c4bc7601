/** 企业帮困资金. */
@NullMarked
package org.streetunion.app.office.hardshipfunds;

import org.jspecify.annotations.NullMarked;
