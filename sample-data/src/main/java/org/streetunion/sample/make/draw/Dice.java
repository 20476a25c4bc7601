package org.streetunion.sample.make.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: java.util.Random, whose algorithm is part of the Java specification. */
public final class Dice {
    private final Random random;

    /** A branch of the seed of its own, so that one register can grow without moving the others. */
    public Dice(long seed, String branch) {
        this.random = new Random(seed * 1_000_003L + branch.hashCode());
    }

    /** 0 to {@code bound} - 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True that often, from 0 to 1. */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A share between the two. */
    public double share(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A size as employers have it: many small, few large, median 1. */
    public double weight(double spread) {
        return Math.exp(random.nextGaussian() * spread);
    }

    /** Any of them, equally likely. */
    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Any of them, the earlier the likelier. */
    public <T> T early(List<T> from) {
        double draw = random.nextDouble();
        return from.get((int) (draw * draw * from.size()));
    }

    /** Any day between the two, both included; the first when they are the wrong way round. */
    public LocalDate day(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days <= 0 ? from : from.plusDays(random.nextInt((int) days + 1));
    }
}
