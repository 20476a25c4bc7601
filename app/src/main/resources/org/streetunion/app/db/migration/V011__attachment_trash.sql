-- A file taken off its row stays where it was, and says who took it off and when: it can be put back.
alter table attachment add column removed_at timestamp with time zone;
alter table attachment add column removed_by varchar(60);
