/** 经费收缴. */
@NullMarked
package org.streetunion.app.office.dues;

import org.jspecify.annotations.NullMarked;
