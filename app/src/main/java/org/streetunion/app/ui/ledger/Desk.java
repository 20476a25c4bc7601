package org.streetunion.app.ui.ledger;

import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.Surroundings;

/**
 * What every page works with.
 *
 * @param office the open office
 * @param session who sits here
 * @param background slow work
 * @param around files, clipboard
 * @param asking questions and remarks
 * @param pages where to go
 */
public record Desk(OfficeServices office, Session session, Background background, Surroundings around, Asking asking, Pages pages) {}
