/** Letters as another program reads them back: measures of GB/T 9704-2012. */
@NullMarked
package org.streetunion.reports.letter;

import org.jspecify.annotations.NullMarked;
