-- phase: expand; lock: short
-- The public transport feed in use, as GTFS Schedule has it: times in seconds of the service day (past 86400 after
-- midnight), dates as dates. Public data: no citizen is in it.
create table transport.gtfs_feeds (
  -- One row: the feed in use.
  is_current boolean not null default true,
  digest text not null,
  source text not null,
  is_model_data boolean not null,
  imported_at timestamptz not null default now(),
  valid_from date not null,
  valid_to date not null,
  constraint gtfs_feeds_pkey primary key (is_current),
  constraint gtfs_feeds_one_check check (is_current)
);

create table transport.gtfs_agencies (
  agency_id text not null,
  name text not null,
  url text not null,
  constraint gtfs_agencies_pkey primary key (agency_id)
);

create table transport.gtfs_stops (
  stop_id text not null,
  name text not null,
  name_folded text not null,
  lat double precision not null,
  lon double precision not null,
  constraint gtfs_stops_pkey primary key (stop_id),
  constraint gtfs_stops_place_check check (lat between -90 and 90 and lon between -180 and 180)
);

create table transport.gtfs_routes (
  route_id text not null,
  agency_id text not null,
  short_name text not null,
  long_name text not null,
  route_type smallint not null,
  color text not null,
  sort_order integer not null,
  constraint gtfs_routes_pkey primary key (route_id),
  constraint gtfs_routes_agency_fkey foreign key (agency_id) references transport.gtfs_agencies (agency_id),
  constraint gtfs_routes_color_check check (color ~ '^[0-9A-F]{6}$')
);

create table transport.gtfs_shapes (
  shape_id text not null,
  lats double precision[] not null,
  lons double precision[] not null,
  constraint gtfs_shapes_pkey primary key (shape_id),
  constraint gtfs_shapes_points_check check (cardinality(lats) = cardinality(lons))
);

create table transport.gtfs_calendars (
  service_id text not null,
  -- Monday first.
  weekdays boolean[] not null,
  start_date date not null,
  end_date date not null,
  constraint gtfs_calendars_pkey primary key (service_id),
  constraint gtfs_calendars_weekdays_check check (cardinality(weekdays) = 7)
);

create table transport.gtfs_calendar_dates (
  service_id text not null,
  service_date date not null,
  is_added boolean not null,
  constraint gtfs_calendar_dates_pkey primary key (service_id, service_date)
);

create table transport.gtfs_trips (
  trip_id text not null,
  route_id text not null,
  service_id text not null,
  headsign text not null,
  direction_id smallint not null,
  shape_id text,
  constraint gtfs_trips_pkey primary key (trip_id),
  constraint gtfs_trips_route_fkey foreign key (route_id) references transport.gtfs_routes (route_id),
  constraint gtfs_trips_direction_check check (direction_id in (0, 1))
);
create index gtfs_trips_route_index on transport.gtfs_trips (route_id);

create table transport.gtfs_stop_times (
  trip_id text not null,
  stop_sequence integer not null,
  stop_id text not null,
  arrival_seconds integer not null,
  departure_seconds integer not null,
  constraint gtfs_stop_times_pkey primary key (trip_id, stop_sequence),
  constraint gtfs_stop_times_trip_fkey foreign key (trip_id) references transport.gtfs_trips (trip_id),
  constraint gtfs_stop_times_stop_fkey foreign key (stop_id) references transport.gtfs_stops (stop_id),
  constraint gtfs_stop_times_order_check check (departure_seconds >= arrival_seconds)
);
create index gtfs_stop_times_stop_index on transport.gtfs_stop_times (stop_id);

create table transport.gtfs_frequencies (
  trip_id text not null,
  start_seconds integer not null,
  end_seconds integer not null,
  headway_seconds integer not null,
  is_exact boolean not null,
  constraint gtfs_frequencies_pkey primary key (trip_id, start_seconds),
  constraint gtfs_frequencies_trip_fkey foreign key (trip_id) references transport.gtfs_trips (trip_id),
  constraint gtfs_frequencies_window_check check (end_seconds > start_seconds and headway_seconds > 0)
);

-- Names on the map: the province's communes and wards by their centres.
create table transport.map_places (
  code text not null,
  kind text not null,
  name text not null,
  lat double precision not null,
  lon double precision not null,
  constraint map_places_pkey primary key (code),
  constraint map_places_kind_check check (kind in ('phuong', 'xa'))
);
