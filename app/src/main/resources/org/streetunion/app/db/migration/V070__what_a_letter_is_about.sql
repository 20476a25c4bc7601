-- Which row a letter is about, so that the row can show the number: the register's key and the row's id, secondments#12.
alter table document add column about_row varchar(60);
create index ix_document_about_row on document (about_row);
