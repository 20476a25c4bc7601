/** What the street consists of: places, employers, unions, zones, terms, and who covers whom; knows nothing of people. */
@NullMarked
package org.streetunion.sample.model.organisation;

import org.jspecify.annotations.NullMarked;
