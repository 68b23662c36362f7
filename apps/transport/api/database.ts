import type { Generated } from 'kysely'

/** The tables of the schema `transport`, with the columns as they are there. */
export type TransportDatabase = {
  'transport.licences': {
    id: Generated<string>
    citizen_id: string
    licence_number: string
    scheme: 'old' | 'current'
    class_code: string
    issued_on: string
    expires_on: string | null
    issued_by: string
    withdrawn_from: string | null
    withdrawn_to: string | null
  }
  'transport.licence_deductions': {
    id: Generated<string>
    citizen_id: string
    licence_id: string
    effective_on: string
    decision_number: string
    offence_code: string
    points: number
  }
  'transport.licence_tests': { id: Generated<string>; citizen_id: string; licence_id: string; passed_on: string }
  'transport.licence_lookups': {
    id: Generated<string>
    citizen_id: string | null
    officer_id: string
    searched_by: 'citizen-id' | 'licence-number'
    searched_value: string
    is_found: boolean
    looked_up_at: Date
  }
  'transport.gtfs_feeds': {
    is_current: Generated<boolean>
    digest: string
    source: string
    is_model_data: boolean
    imported_at: Generated<Date>
    valid_from: string
    valid_to: string
  }
  'transport.gtfs_agencies': { agency_id: string; name: string; url: string }
  'transport.gtfs_stops': { stop_id: string; name: string; name_folded: string; lat: number; lon: number }
  'transport.gtfs_routes': {
    route_id: string
    agency_id: string
    short_name: string
    long_name: string
    route_type: number
    color: string
    sort_order: number
  }
  'transport.gtfs_shapes': { shape_id: string; lats: number[]; lons: number[] }
  'transport.gtfs_calendars': { service_id: string; weekdays: boolean[]; start_date: string; end_date: string }
  'transport.gtfs_calendar_dates': { service_id: string; service_date: string; is_added: boolean }
  'transport.gtfs_trips': {
    trip_id: string
    route_id: string
    service_id: string
    headsign: string
    direction_id: 0 | 1
    shape_id: string | null
  }
  'transport.gtfs_stop_times': {
    trip_id: string
    stop_sequence: number
    stop_id: string
    arrival_seconds: number
    departure_seconds: number
  }
  'transport.gtfs_frequencies': {
    trip_id: string
    start_seconds: number
    end_seconds: number
    headway_seconds: number
    is_exact: boolean
  }
  'transport.map_places': { code: string; kind: 'phuong' | 'xa'; name: string; lat: number; lon: number }
}
