-- What the register of employers itself knows of their size: needed to tell which of those without a union ought to have one.
alter table employer add column listed_workers integer;
alter table employer add column insured integer;
