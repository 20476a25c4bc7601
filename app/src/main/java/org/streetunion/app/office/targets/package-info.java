/** 定目标考核: indicators with base, yearly value, quarterly split and points. */
@NullMarked
package org.streetunion.app.office.targets;

import org.jspecify.annotations.NullMarked;
