-- 三大职权、三个单列 of community unions: since when each holds is told by the history.
alter table sub_union add column may_found boolean;
alter table sub_union add column may_guide boolean;
alter table sub_union add column may_spend boolean;
alter table sub_union add column own_tasks boolean;
alter table sub_union add column own_funds boolean;
alter table sub_union add column own_appraisal boolean;
alter table sub_union add column powers_no varchar(100);
alter table sub_union add column powers_on date;
alter table sub_union_history add column may_found boolean;
alter table sub_union_history add column may_guide boolean;
alter table sub_union_history add column may_spend boolean;
alter table sub_union_history add column own_tasks boolean;
alter table sub_union_history add column own_funds boolean;
alter table sub_union_history add column own_appraisal boolean;

-- Lists as they were on a day: one index tells of each member all that its history says.
create index ix_membership_day on membership (row_id, valid_from, valid_to, membership, union_id, migrant, new_form);
drop index ix_membership_row;
