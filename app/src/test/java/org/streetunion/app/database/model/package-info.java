/** A naive office in lists and maps, and random acts that hold the store against it. Shares no code with the store. */
@NullMarked
package org.streetunion.app.database.model;

import org.jspecify.annotations.NullMarked;
