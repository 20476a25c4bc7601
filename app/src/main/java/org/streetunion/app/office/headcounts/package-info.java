/** 人数季报. */
@NullMarked
package org.streetunion.app.office.headcounts;

import org.jspecify.annotations.NullMarked;
