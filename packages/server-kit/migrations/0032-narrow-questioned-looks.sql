-- phase: expand; lock: short
-- The portal's own login only: sectors, which read their officers' looks, know nothing of questions.
alter policy access_log_questioned on platform.access_log to mc_platform;
