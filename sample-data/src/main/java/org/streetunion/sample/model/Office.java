package org.streetunion.sample.model;

import java.util.List;
import org.streetunion.sample.model.organisation.Coverage;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

/** A whole invented office. */
public record Office(OfficeFacts facts, Organisation organisation, Staff staff, List<Member> members,
        List<Headcount> headcounts) {
    /** Employers, unions, which union covers which employer, and zones. */
    public record Organisation(List<Employer> employers, List<Union> unions, List<Coverage> coverages, List<Zone> zones) {}

    /** Cadres, the posts they hold or held, and the terms of the unions. */
    public record Staff(List<Cadre> cadres, List<Appointment> appointments, List<Term> terms) {}

    /** Its size only: written out in full it would fill a book. */
    @Override
    public String toString() {
        return facts.street() + "（" + organisation.unions().size() + "家工会，" + members.size() + "名会员）";
    }
}
