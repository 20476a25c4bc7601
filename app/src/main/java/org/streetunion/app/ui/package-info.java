/**
 * The desktop window. {@link org.streetunion.app.ui.Desktop} opens it over what {@link org.streetunion.app.ui.port.OfficeServices} lists;
 * JavaFX lives here and nowhere else. Views draw and pass on, view-models decide and know no control, every dependency is a constructor
 * argument, slow work goes through {@code background}.
 */
@NullMarked
package org.streetunion.app.ui;

import org.jspecify.annotations.NullMarked;
