/** Tests of the fields that an office adds. */
@NullMarked
package org.streetunion.app.office.fields;

import org.jspecify.annotations.NullMarked;
