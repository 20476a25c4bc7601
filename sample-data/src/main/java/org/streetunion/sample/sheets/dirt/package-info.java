/** Soils tables the way careless offices do, and knows which rows an import has to turn back. */
@NullMarked
package org.streetunion.sample.sheets.dirt;

import org.jspecify.annotations.NullMarked;
