/** Pages that were written, read again: as pictures, and on a printer. Knows files and the JDK's print service, nothing of the office. */
@NullMarked
package org.streetunion.app.paper;

import org.jspecify.annotations.NullMarked;
