/**
 * 收集: rounds of workbooks that go out to the unions and come back. The model holds a round with what came back compared; nothing is written
 * to the registers before something is accepted, and then as one act.
 */
@NullMarked
package org.streetunion.app.ui.collect;

import org.jspecify.annotations.NullMarked;
