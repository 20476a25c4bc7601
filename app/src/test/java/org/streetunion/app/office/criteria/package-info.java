/** Tests. */
@NullMarked
package org.streetunion.app.office.criteria;

import org.jspecify.annotations.NullMarked;
