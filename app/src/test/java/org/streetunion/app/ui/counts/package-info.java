@NullMarked
package org.streetunion.app.ui.counts;

import org.jspecify.annotations.NullMarked;
