/** 经审: what an auditor asks of an office, read only: twelve checks, samples, trails, and a file for a period. */
@NullMarked
package org.streetunion.app.work.audit;

import org.jspecify.annotations.NullMarked;
