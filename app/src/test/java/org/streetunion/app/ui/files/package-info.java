/** Tests of the page of a file. */
@NullMarked
package org.streetunion.app.ui.files;

import org.jspecify.annotations.NullMarked;
