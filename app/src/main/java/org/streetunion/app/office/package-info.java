/** The registers this office keeps, one package each with the same names in it; the packages do not know each other. */
@NullMarked
package org.streetunion.app.office;

import org.jspecify.annotations.NullMarked;
