-- Which scheme allowances go by, where several assess a union in one year; and what the points for targets are made of.
alter table scheme add column for_pay boolean;
alter table appraisal add column target_how varchar(4000);
