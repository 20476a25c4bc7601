/** Appraisals and the way out of a post. */
@NullMarked
package org.streetunion.app.work.appraisal;

import org.jspecify.annotations.NullMarked;
