/** Samples and readers that the tests of the renderers share. */
@NullMarked
package org.streetunion.reports;

import org.jspecify.annotations.NullMarked;
