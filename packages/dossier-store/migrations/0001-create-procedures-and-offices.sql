-- phase: expand; lock: short
-- Procedures as data: a version once published is never changed, a new one takes its place.
create table dossier.procedures (
  code text not null constraint procedures_code_check check (code ~ '^[1-6]\.\d{6}$'),
  version integer not null constraint procedures_version_check check (version > 0),
  document jsonb not null,
  effective_from date not null,
  state text not null constraint procedures_state_check check (state in ('draft', 'proposed', 'published', 'withdrawn')),
  proposed_by text,
  approved_by text,
  at timestamptz not null,
  primary key (code, version),
  -- Two people: who proposes does not approve.
  constraint procedures_two_people_check check (proposed_by is null or approved_by is null or proposed_by <> approved_by)
);
create index procedures_published_idx on dossier.procedures (code, effective_from desc) where state = 'published';

/* Which office an agency of a document is: in a commune, or, without one, in the whole province. */
create table dossier.agency_offices (
  agency text not null,
  commune_code text,
  organisation_code text not null,
  -- What dossiers received there are numbered under; invented levels below the province's own H55.
  agency_code text constraint agency_offices_code_check check (agency_code ~ '^[A-Z]\d{2}(\.\d{2,3})*$'),
  constraint agency_offices_once unique nulls not distinct (agency, commune_code)
);
create index agency_offices_organisation_idx on dossier.agency_offices (organisation_code);
