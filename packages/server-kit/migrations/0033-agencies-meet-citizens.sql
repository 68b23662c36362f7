-- phase: expand; lock: short
-- Officers and leaders of agencies work on citizens' dossiers.
create or replace function platform.meets_citizens() returns boolean
  language sql stable parallel safe
  return platform.scope_duty() in ('clinic.reception', 'clinic.doctor', 'pharmacist', 'teacher', 'school.office',
    'transport.officer', 'treasurer', 'one-stop.officer', 'agency.officer', 'agency.leader', 'system');
