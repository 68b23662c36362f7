-- phase: expand; lock: short
-- What the state tells a person, in both languages, and what goes out of it by e-mail, text message and Zalo.
create table platform.notices (
  id uuid primary key default uuidv7(),
  citizen_id text not null,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
  title_vi text not null check (char_length(title_vi) between 1 and 160),
  title_en text not null check (char_length(title_en) between 1 and 160),
  text_vi text not null default '' check (char_length(text_vi) <= 600),
  text_en text not null default '' check (char_length(text_en) <= 600),
  -- A page of the portal.
  href text check (href ~ '^/[a-z]' and char_length(href) <= 300),
  is_urgent boolean not null default false,
  -- The same thing told again is told once.
  once_key text check (char_length(once_key) <= 200),
  created_at timestamptz not null default platform.clock_now(),
  read_at timestamptz,
  dispatched_at timestamptz,
  constraint notices_once_key unique (citizen_id, once_key)
);
create index notices_citizen_idx on platform.notices (citizen_id, id desc);
create index notices_unread_idx on platform.notices (citizen_id) where read_at is null;
create index notices_open_idx on platform.notices (id) where dispatched_at is null;
alter table platform.notices enable row level security;
alter table platform.notices force row level security;
create policy notices_own on platform.notices for select using (citizen_id = platform.scope_citizen());
create policy notices_read on platform.notices for update using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
-- A person's own act, or an officer's, tells; nobody signed out does.
create policy notices_tell on platform.notices for insert with check (citizen_id = platform.scope_citizen() or platform.scope_duty() is not null);
create policy notices_service on platform.notices using (platform.is_platform_service()) with check (platform.is_platform_service());
grant insert on platform.notices to mc_sector;

/* Tells the job, and the pages of the people told; the topic is no personal number. */
create function platform.tell_notices() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then perform pg_notify('mc_notices', ''); end if;
  perform pg_notify('mc_live', 'portal.notices.' || encode(sha256(convert_to(changed.citizen_id, 'UTF8')), 'hex'))
    from (select distinct citizen_id from touched) changed;
  return null;
end $$;
create trigger notices_tell_new after insert on platform.notices
  referencing new table as touched for each statement execute function platform.tell_notices();
create trigger notices_tell_read after update on platform.notices
  referencing new table as touched for each statement execute function platform.tell_notices();

create table platform.notice_deliveries (
  notice_id uuid not null references platform.notices (id) on delete cascade,
  channel text not null check (channel in ('sms', 'email', 'zalo')),
  recipient text not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  gave_up_at timestamptz,
  last_error text,
  primary key (notice_id, channel)
);
create index notice_deliveries_due_idx on platform.notice_deliveries (due_at) where sent_at is null and gave_up_at is null;

-- Where and when a person wants to be told; without a row, what holds for everybody.
create table platform.notice_settings (
  citizen_id text primary key,
  locale text not null default 'vi' check (locale in ('vi', 'en')),
  email text check (email ~ '^[^@\s]+@[^@\s]+$' and char_length(email) <= 254),
  quiet_from text not null default '21:00' check (quiet_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  quiet_to text not null default '07:00' check (quiet_to ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  -- An address that waits for its code.
  asked_email text,
  email_code_hash bytea,
  email_code_until timestamptz
);
alter table platform.notice_settings enable row level security;
alter table platform.notice_settings force row level security;
create policy notice_settings_own on platform.notice_settings using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy notice_settings_service on platform.notice_settings for select using (platform.is_platform_service());

create table platform.notice_choices (
  citizen_id text not null,
  kind text not null,
  channel text not null check (channel in ('sms', 'email', 'zalo')),
  is_on boolean not null,
  primary key (citizen_id, kind, channel)
);
alter table platform.notice_choices enable row level security;
alter table platform.notice_choices force row level security;
create policy notice_choices_own on platform.notice_choices using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create policy notice_choices_service on platform.notice_choices for select using (platform.is_platform_service());
