-- phase: expand; lock: short
-- Works that administrators announce on the status page, in both languages.
create table platform.planned_works (
  id uuid primary key default uuidv7(),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  text_vi text not null check (char_length(text_vi) between 1 and 300),
  text_en text not null check (char_length(text_en) between 1 and 300),
  announced_by text not null,
  announced_at timestamptz not null default now(),
  cancelled_at timestamptz,
  check (ends_at > starts_at)
);
create index planned_works_open_idx on platform.planned_works (ends_at) where cancelled_at is null;
