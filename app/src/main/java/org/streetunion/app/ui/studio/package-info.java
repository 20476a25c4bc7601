/** 卡面设计: the screen on which the look of cards is set. */
@NullMarked
package org.streetunion.app.ui.studio;

import org.jspecify.annotations.NullMarked;
