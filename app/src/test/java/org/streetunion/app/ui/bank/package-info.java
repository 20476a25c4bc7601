/** Tests of the page on which the bank is matched. */
@NullMarked
package org.streetunion.app.ui.bank;

import org.jspecify.annotations.NullMarked;
