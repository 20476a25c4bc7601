/** Tests of benefits. */
@NullMarked
package org.streetunion.app.work.benefits;

import org.jspecify.annotations.NullMarked;
