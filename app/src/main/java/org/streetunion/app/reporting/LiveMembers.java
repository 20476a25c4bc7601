package org.streetunion.app.reporting;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The members who are not in the 回收站, and whether their certificate numbers are valid; 16 bytes each. */
final class LiveMembers {
    private final long[] all;
    private final long[] verified;

    private LiveMembers(long[] all, long[] verified) {
        this.all = all;
        this.verified = verified;
    }

    /** Whether somebody is a live member. */
    boolean has(long member) {
        return Arrays.binarySearch(all, member) >= 0;
    }

    /** The place of a member among those with a valid certificate number, in the order of ids; negative for others. */
    int verified(long member) {
        return Arrays.binarySearch(verified, member);
    }

    /** Who has a place among those with a valid certificate number. */
    long verifiedAt(int place) {
        return verified[place];
    }

    /** Gathers members in any order. */
    static final class Builder {
        private final LongStream.Builder all = LongStream.builder();
        private final LongStream.Builder verified = LongStream.builder();

        /** Adds one. */
        void add(long member, boolean valid) {
            all.add(member);
            if (valid) {
                verified.add(member);
            }
        }

        /** All that were added. */
        LiveMembers build() {
            return new LiveMembers(all.build().sorted().toArray(), verified.build().sorted().toArray());
        }
    }
}
