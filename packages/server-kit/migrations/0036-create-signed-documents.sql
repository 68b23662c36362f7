-- phase: expand; lock: short
-- What was signed and given out: the file's hash, who signed, what was true of their certificates at that moment. The file itself,
-- with chain, answers and time stamps in it, is in the store of files.
create table platform.signed_documents (
  -- Printed on the document; nobody guesses it.
  code text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  file_hash text not null check (file_hash ~ '^[0-9a-f]{96}$'),
  sector text not null check (sector ~ '^[a-z][a-z-]*$'),
  -- What it is in its sector: `<sector>.<thing>`, and which one.
  kind text not null,
  subject text not null,
  -- Whose it is; none for what is nobody's own.
  citizen_id text check (citizen_id ~ '^\d{12}$'),
  title text not null check (char_length(title) between 1 and 300),
  number text,
  holder_name text,
  issued_on date not null,
  signatures jsonb not null,
  signed_by text not null,
  signed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text check (char_length(withdrawn_reason) between 1 and 500),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index signed_documents_subject_idx on platform.signed_documents (sector, kind, subject);
create index signed_documents_citizen_idx on platform.signed_documents (citizen_id) where citizen_id is not null;
create index signed_documents_hash_idx on platform.signed_documents (file_hash);
alter table platform.signed_documents enable row level security;
alter table platform.signed_documents force row level security;
create policy signed_documents_own on platform.signed_documents for select using (citizen_id = platform.scope_citizen());
/* Who has the document in hand names its code, or its bytes. */
create policy signed_documents_named on platform.signed_documents for select
  using (code = nullif(current_setting('platform.checked_code', true), '') or file_hash = nullif(current_setting('platform.checked_hash', true), ''));
/* Nobody writes a signature in another's name. */
create policy signed_documents_sign on platform.signed_documents for insert
  with check (signed_by = platform.scope_actor() and withdrawn_at is null);
create policy signed_documents_desk on platform.signed_documents for select using (platform.meets_citizens());
create policy signed_documents_withdraw on platform.signed_documents for update
  using (platform.meets_citizens()) with check (platform.meets_citizens() and withdrawn_at is not null);
grant select, insert, update (withdrawn_at, withdrawn_reason) on platform.signed_documents to mc_sector;

create trigger signed_documents_kept before delete on platform.signed_documents
  for each statement execute function platform.refuse_change();
