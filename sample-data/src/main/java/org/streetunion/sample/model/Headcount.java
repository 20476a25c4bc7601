package org.streetunion.sample.model;

import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Union;

/** One line of the quarterly figures; without an employer it is the union's own declared total. */
public record Headcount(Quarter quarter, Union union, @Nullable Employer employer, Count count) {}
