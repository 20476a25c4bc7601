/** 机构与制度. */
@NullMarked
package org.streetunion.app.office.bodies;

import org.jspecify.annotations.NullMarked;
