/** The page of a file that is worked through step by step: 换届 and 建会. It shows what {@code work.elections} says and decides nothing. */
@NullMarked
package org.streetunion.app.ui.files;

import org.jspecify.annotations.NullMarked;
