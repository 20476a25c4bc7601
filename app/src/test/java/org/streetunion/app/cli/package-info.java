/** Tests of the command line's contract. */
@NullMarked
package org.streetunion.app.cli;

import org.jspecify.annotations.NullMarked;
