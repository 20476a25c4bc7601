package org.streetunion.sample.model.organisation;

/** A 社区 or 村 of the street; {@code seq} counts from 0. */
public record Place(int seq, String name) {}
