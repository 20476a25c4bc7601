/**
 * The command line: one class per command, over the same services as the window. The contract is stable, other people script it: result
 * lines go to standard output, talk to people to standard error, both UTF-8 whatever the locale; the exit code is 0 when all went well, 2
 * when some rows were rejected or a check found something, 1 when nothing was done.
 */
@NullMarked
package org.streetunion.app.cli;

import org.jspecify.annotations.NullMarked;
