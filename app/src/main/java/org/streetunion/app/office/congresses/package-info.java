/** 代表大会会议: the meetings of a term's delegates. */
@NullMarked
package org.streetunion.app.office.congresses;

import org.jspecify.annotations.NullMarked;
