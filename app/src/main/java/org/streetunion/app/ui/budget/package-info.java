/** 预算: a year's budget as one form; only accounts without parts are typed, everything else adds up while she types. */
@NullMarked
package org.streetunion.app.ui.budget;

import org.jspecify.annotations.NullMarked;
