/** Tests of parameters. */
@NullMarked
package org.streetunion.app.office.parameters;

import org.jspecify.annotations.NullMarked;
