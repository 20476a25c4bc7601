package org.streetunion.app.ui.support;

import org.streetunion.app.work.Office;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.Desktop;
import org.streetunion.app.ui.port.OpenOffice;

/** Opens the window over the invented street, to be looked at on a virtual display: first argument "empty" for the first morning. */
public final class LookAround {
    private LookAround() {}

    /** Opens it. */
    public static void main(String[] args) {
        Office office = Databases.H2.office();
        if (args.length == 0) {
            new Street(office).fill(120, 3000);
            office.settings().put("office.name", "港口街道总工会");
        }
        Desktop.open(() -> new OpenOffice(Services.full(office), office::close));
    }
}
