delete from employer;
