package org.streetunion.sample.make.organisation;

import java.util.List;
import org.streetunion.sample.make.draw.CreditCodes;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.make.draw.People;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Place;

/** What all makers of one office share: its size and seed, who and what was given out already, its places and employers. */
public record World(Size size, long seed, People people, CreditCodes codes, List<Place> places, List<Employer> employers) {
    /** The nine-digit code of the street; area 330299 does not exist. */
    public static final String STREET_CODE = "330299001";
    /** Its name. */
    public static final String STREET = "练习用街道总工会";

    /** The common ground of one office. */
    public static World of(Size size, long seed) {
        People people = new People();
        CreditCodes codes = new CreditCodes();
        List<Place> places = Places.of(size);
        List<Employer> employers = new Employers(new Dice(seed, "employers"), people, codes, places).invent(size.employers());
        return new World(size, seed, people, codes, places, employers);
    }

    /** Chance of its own for one register. */
    public Dice dice(String branch) {
        return new Dice(seed, branch);
    }
}
