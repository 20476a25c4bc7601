/**
 * Small controls that neither JavaFX nor ControlsFX has. They know nothing of registers.
 */
@NullMarked
package org.streetunion.app.ui.controls;

import org.jspecify.annotations.NullMarked;
