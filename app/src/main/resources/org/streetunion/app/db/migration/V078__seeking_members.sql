-- What members are filtered by: rows with a rare value are looked up here instead of by walking all members in their order.
create index ix_person_membership on person (membership);
create index ix_person_joined on person (joined_on);
create index ix_person_changed on person (changed_on);
create index ix_person_born on person (birth_on);
create index ix_person_new_form on person (new_form);
create index ix_person_migrant on person (migrant);
