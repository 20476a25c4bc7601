/**
 * The open office as a whole, and deeds that touch several registers, one class per verb. What the window and the command line can do, they
 * do through here.
 */
@NullMarked
package org.streetunion.app.work;

import org.jspecify.annotations.NullMarked;
