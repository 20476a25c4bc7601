/** 填周进度: how far everybody is with a task of the district, a line for each, entered once a week. */
@NullMarked
package org.streetunion.app.ui.progress;

import org.jspecify.annotations.NullMarked;
