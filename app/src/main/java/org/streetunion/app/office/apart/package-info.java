/** 查重结论: pairs of rows that look alike and were told apart by somebody. */
@NullMarked
package org.streetunion.app.office.apart;

import org.jspecify.annotations.NullMarked;
