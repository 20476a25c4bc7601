/** Tests of 成批登记. */
@NullMarked
package org.streetunion.app.ui.byhand;

import org.jspecify.annotations.NullMarked;
