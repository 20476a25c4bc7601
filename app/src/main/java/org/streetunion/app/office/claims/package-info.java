/** 项目认领: who took on which project, and how it was accepted. */
@NullMarked
package org.streetunion.app.office.claims;

import org.jspecify.annotations.NullMarked;
