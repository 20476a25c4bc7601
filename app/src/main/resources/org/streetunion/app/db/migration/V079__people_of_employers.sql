-- 建会率 and 应建未建 of an earlier day count by how many people an employer had then: 摸底职工数 and 社保人数 have a history from now on. What is known
-- now is taken to have been so since the history of its row begins.
alter table employer_history add column listed_workers integer;
alter table employer_history add column insured integer;
update employer_history set
    listed_workers = (select employer.listed_workers from employer where employer.id = abs(employer_history.row_id)),
    insured = (select employer.insured from employer where employer.id = abs(employer_history.row_id));
