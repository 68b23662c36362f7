-- phase: expand; lock: short
/* The class teacher's entry of conduct: a level, a remark, or both; who entered it, and which entry of it this is. */
alter table education.conducts
  alter column level drop not null,
  add column remark text constraint conducts_remark_check check (length(remark) between 1 and 500),
  add column version integer not null default 1 constraint conducts_version_check check (version > 0),
  add column entered_by text,
  add column entered_at timestamptz;
