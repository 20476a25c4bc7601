-- Whose close relative a cadre is: the law keeps those of a firm's heads out of its committee.
alter table person add column relatives varchar(200);
