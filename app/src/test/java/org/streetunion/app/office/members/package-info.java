/** Tests of the member register's own rules. */
@NullMarked
package org.streetunion.app.office.members;

import org.jspecify.annotations.NullMarked;
