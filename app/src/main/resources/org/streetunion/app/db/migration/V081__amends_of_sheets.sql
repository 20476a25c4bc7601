-- 落实情况表 asks of posts and of targets what it asks of guarantees: until when a lack is to be mended, and by whom.
alter table duty_post add column due_on date;
alter table duty_post add column responsible varchar(100);
alter table fixes_target add column trouble varchar(400);
alter table fixes_target add column due_on date;
alter table fixes_target add column responsible varchar(100);
