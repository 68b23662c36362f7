-- phase: expand; lock: short
-- Searches that found nothing, without who searched: what editors should write for.
create table procedures.search_misses (
  folded text not null,
  query text not null,
  times integer not null constraint search_misses_times_check check (times > 0),
  first_on date not null,
  last_on date not null,
  constraint search_misses_pkey primary key (folded),
  constraint search_misses_length_check check (length(query) <= 200)
);
