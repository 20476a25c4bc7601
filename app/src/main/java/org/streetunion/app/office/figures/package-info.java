/** 补录数. */
@NullMarked
package org.streetunion.app.office.figures;

import org.jspecify.annotations.NullMarked;
