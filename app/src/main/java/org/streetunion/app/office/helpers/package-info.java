/** The register 片区力量: the N of a zone's 1+1+1+N. */
@NullMarked
package org.streetunion.app.office.helpers;

import org.jspecify.annotations.NullMarked;
