/** 拨付: a batch reckoned by a formula before it is made, and worked through until it has arrived. */
@NullMarked
package org.streetunion.app.ui.grants;

import org.jspecify.annotations.NullMarked;
