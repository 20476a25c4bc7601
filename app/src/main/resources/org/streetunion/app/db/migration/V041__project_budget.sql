-- 项目预算 in 分, as all money; what the journal says of it is written as money is written, so that older acts can still be taken back.
alter table project alter column budget set data type bigint;
update project set budget = budget * 100 where budget is not null;
update journal set old_text = old_text || '.00' where register = 'projects' and field = 'budget' and old_text is not null;
update journal set new_text = new_text || '.00' where register = 'projects' and field = 'budget' and new_text is not null;
