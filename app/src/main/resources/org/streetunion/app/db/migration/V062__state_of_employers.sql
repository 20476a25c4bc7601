-- Whether an employer is at work decides whether 建会率 counts it: 单位状态 has a history from now on. What is known now is taken to have been so
-- since the history of its row begins.
alter table employer_history add column state varchar(20);
update employer_history set state = (select employer.state from employer where employer.id = abs(employer_history.row_id));
