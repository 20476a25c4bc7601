/** The words of the books and the arithmetic of money: values only, for registers, reports and deeds. */
@NullMarked
package org.streetunion.app.money;

import org.jspecify.annotations.NullMarked;
