/** 届次. */
@NullMarked
package org.streetunion.app.office.terms;

import org.jspecify.annotations.NullMarked;
