/** Tests of what is matched with the bank. */
@NullMarked
package org.streetunion.app.work.bank;

import org.jspecify.annotations.NullMarked;
