/** 慰问: who was given what on which occasion. */
@NullMarked
package org.streetunion.app.office.benefits;

import org.jspecify.annotations.NullMarked;
