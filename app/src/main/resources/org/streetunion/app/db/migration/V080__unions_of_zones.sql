-- A list of zones counts the unions of each: they are looked up, instead of going through all unions for each zone.
create index ix_sub_union_zone on sub_union (zone_id);
