-- Who plays the role of a cadre: few among many members. Written in the order of the ids, therefore cheap to keep.
create index ix_person_cadres on person (cadre_live);
