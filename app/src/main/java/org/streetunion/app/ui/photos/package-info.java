/** 导入照片: the screen on which photos are looked at and cut before they are kept. */
@NullMarked
package org.streetunion.app.ui.photos;

import org.jspecify.annotations.NullMarked;
