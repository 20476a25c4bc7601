-- By which paper a union has its powers has a history like the powers themselves. What is known now is taken to have been so since the history of its
-- row begins.
alter table sub_union_history add column powers_no varchar(100);
alter table sub_union_history add column powers_on date;
update sub_union_history set
    powers_no = (select sub_union.powers_no from sub_union where sub_union.id = abs(sub_union_history.row_id)),
    powers_on = (select sub_union.powers_on from sub_union where sub_union.id = abs(sub_union_history.row_id));
