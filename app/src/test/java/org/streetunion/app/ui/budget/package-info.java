/** Tests of the form on which a year's budget is typed. */
@NullMarked
package org.streetunion.app.ui.budget;

import org.jspecify.annotations.NullMarked;
