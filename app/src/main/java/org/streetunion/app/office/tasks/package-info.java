/** 清单: what is to be done, once or again and again, by when. */
@NullMarked
package org.streetunion.app.office.tasks;

import org.jspecify.annotations.NullMarked;
