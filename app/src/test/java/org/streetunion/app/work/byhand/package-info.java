/** Tests of 成批登记. */
@NullMarked
package org.streetunion.app.work.byhand;

import org.jspecify.annotations.NullMarked;
