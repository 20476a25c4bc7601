/** 定岗位职责: who holds which post with which duties, and which unions and firms the post serves. */
@NullMarked
package org.streetunion.app.office.posts;

import org.jspecify.annotations.NullMarked;
