/** Part of the false program that shows the rules failing. */
@NullMarked
package org.streetunion.app.architecture.wrong.database;

import org.jspecify.annotations.NullMarked;
