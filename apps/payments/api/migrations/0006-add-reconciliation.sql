-- phase: expand; lock: short
-- The bank's statements, a day of an account each, and how they differ from what we know.
create table payments.bank_statements (
  id uuid primary key default uuidv7(),
  account_number text not null,
  day date not null,
  statement_code text not null,
  opening_dong bigint not null,
  closing_dong bigint not null,
  credits_dong bigint not null,
  debits_dong bigint not null,
  line_count integer not null,
  source text not null constraint bank_statements_source_check check (source in ('fetched', 'uploaded')),
  taken_by text,
  taken_at timestamptz not null,
  constraint bank_statements_day_once unique (account_number, day),
  constraint bank_statements_sums_check check (opening_dong + credits_dong - debits_dong = closing_dong)
);
create table payments.statement_lines (
  statement_id uuid not null references payments.bank_statements (id) on delete cascade,
  line integer not null,
  bank_reference text not null,
  end_to_end_id text,
  direction text not null constraint statement_lines_direction_check check (direction in ('credit', 'debit')),
  amount_dong bigint not null constraint statement_lines_amount_check check (amount_dong > 0),
  booked_on date not null,
  purpose text not null,
  other_bin text, other_account text, other_name text,
  primary key (statement_id, line)
);
-- What differs. `open` and `asked` keep the day from being closed.
create table payments.differences (
  id uuid primary key default uuidv7(),
  account_number text not null,
  day date not null,
  kind text not null constraint differences_kind_check check (kind in ('not-booked', 'not-at-bank', 'twice', 'other-amount', 'other-day')),
  cause text not null,
  bank_reference text not null,
  direction text not null,
  line integer,
  bank_dong bigint, our_dong bigint, bank_day date, our_day date,
  state text not null default 'open' constraint differences_state_check check (state in ('open', 'asked', 'noted', 'booked')),
  note text constraint differences_note_check check (length(note) between 1 and 500),
  handled_by text,
  handled_at timestamptz,
  constraint differences_handled_check check ((state = 'open') = (handled_by is null) and (handled_by is null) = (handled_at is null)),
  constraint differences_noted_check check (state <> 'noted' or note is not null)
);
create unique index differences_once on payments.differences (account_number, day, kind, direction, bank_reference, coalesce(line, 0));
create table payments.closed_days (
  account_number text not null,
  day date not null,
  closed_by text not null,
  closed_at timestamptz not null,
  primary key (account_number, day)
);

/* A closed day stays as it was closed, and none is closed over something open. */
create function payments.check_day_is_open() returns trigger language plpgsql as $$
declare
  row record := coalesce(new, old);
begin
  if exists (select from payments.closed_days closed where closed.account_number = row.account_number and closed.day = row.day) then
    raise exception 'the day % of % is closed', row.day, row.account_number using errcode = 'PM002';
  end if;
  return row;
end $$;
create trigger bank_statements_open before insert or update or delete on payments.bank_statements for each row execute function payments.check_day_is_open();
create trigger differences_open before insert or update or delete on payments.differences for each row execute function payments.check_day_is_open();
create function payments.check_day_is_done() returns trigger language plpgsql as $$
begin
  if not exists (select from payments.bank_statements known where known.account_number = new.account_number and known.day = new.day)
    or exists (select from payments.differences left_over where left_over.account_number = new.account_number and left_over.day = new.day and left_over.state in ('open', 'asked')) then
    raise exception 'the day % of % is not done', new.day, new.account_number using errcode = 'PM003';
  end if;
  return new;
end $$;
create trigger closed_days_done before insert on payments.closed_days for each row execute function payments.check_day_is_done();

-- No citizen is named by a number here, but purposes and names of payers are: treasurers and the job only.
do $$
declare
  named text;
begin
  foreach named in array array['bank_statements', 'statement_lines', 'differences', 'closed_days'] loop
    execute format('alter table payments.%I enable row level security', named);
    execute format('alter table payments.%I force row level security', named);
    execute format('create policy %I on payments.%I using (platform.scope_duty() in (''treasurer'', ''system'')) with check (platform.scope_duty() in (''treasurer'', ''system''))', named || '_duty', named);
  end loop;
end $$;
