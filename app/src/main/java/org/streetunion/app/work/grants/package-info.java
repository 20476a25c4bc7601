/** 拨付: grants to sub-unions are reckoned by a formula, approved, paid out of the own book, confirmed, and taken back. */
@NullMarked
package org.streetunion.app.work.grants;

import org.jspecify.annotations.NullMarked;
