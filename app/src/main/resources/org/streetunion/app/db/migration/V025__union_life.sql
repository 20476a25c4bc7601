-- 更名 on its day, 迁入 of a union that came from elsewhere, and how a union's own documents are numbered.
alter table sub_union_history add column name varchar(200);
update sub_union_history set name = (select sub_union.name from sub_union where sub_union.id = abs(sub_union_history.row_id));
alter table sub_union add column came_on date;
alter table sub_union add column came_from varchar(100);
alter table sub_union add column came_no varchar(100);
alter table sub_union add column doc_pattern varchar(100);
