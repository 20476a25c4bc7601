/** 预算: what a book may take in and spend in a year, by account, and how far each phase of it is. */
@NullMarked
package org.streetunion.app.office.budgets;

import org.jspecify.annotations.NullMarked;
