-- phase: expand; lock: short
-- The last number of each office's documents in a year: raised in the transaction that signs, so that there is no gap.
create table procedures.document_numbers (
  office text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (office, year)
);
