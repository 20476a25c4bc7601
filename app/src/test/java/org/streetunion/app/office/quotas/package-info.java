/** Tests. */
@NullMarked
package org.streetunion.app.office.quotas;

import org.jspecify.annotations.NullMarked;
