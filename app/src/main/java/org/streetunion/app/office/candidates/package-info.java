/** 候选人: who stands for the bodies of a union, and who of them was elected. */
@NullMarked
package org.streetunion.app.office.candidates;

import org.jspecify.annotations.NullMarked;
