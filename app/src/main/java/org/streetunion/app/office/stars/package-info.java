/** 星级变动: stars given, confirmed, changed and taken away. */
@NullMarked
package org.streetunion.app.office.stars;

import org.jspecify.annotations.NullMarked;
