/** Tests of the checks against the vectors of the field's dossier. */
@NullMarked
package org.streetunion.app.office.checks;

import org.jspecify.annotations.NullMarked;
