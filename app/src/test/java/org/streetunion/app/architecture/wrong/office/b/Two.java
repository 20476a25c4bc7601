package org.streetunion.app.architecture.wrong.office.b;

/** Is known by another register. */
public final class Two {}
