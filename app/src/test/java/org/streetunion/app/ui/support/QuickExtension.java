package org.streetunion.app.ui.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.testfx.framework.junit5.ApplicationExtension;

/** Hands tests the robot that does not sleep. */
public final class QuickExtension extends ApplicationExtension {
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return new QuickRobot();
    }
}
