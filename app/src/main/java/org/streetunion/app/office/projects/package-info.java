/** 项目: work that cadres and unions may take on. */
@NullMarked
package org.streetunion.app.office.projects;

import org.jspecify.annotations.NullMarked;
