-- The paper on which an appointment ended.
alter table appointment add column end_no varchar(100);
