/**
 * 换届 and 建会: files that are worked through step by step, what is counted and compared before they are closed, and the one act that
 * closes each. Only a parameter that a law is named for refuses; everything else is shown with its number, limit and basis.
 */
@NullMarked
package org.streetunion.app.work.elections;

import org.jspecify.annotations.NullMarked;
