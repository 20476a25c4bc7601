/** Tests of import and export. */
@NullMarked
package org.streetunion.app.exchange;

import org.jspecify.annotations.NullMarked;
