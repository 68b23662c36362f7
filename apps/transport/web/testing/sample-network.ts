import type { DepartureBoard, JourneyAnswer, RoutePage, RouteSign, StopSign, TransportMap } from '../../model/plan/plan.ts'

/** A small network for stories. */
export const route01: RouteSign = { id: 'R01', shortName: '01', longName: 'Thái Nguyên – Sông Công – Phổ Yên', color: 'B3261E' }
export const route09: RouteSign = { id: 'R09', shortName: '09', longName: 'Vòng quanh trung tâm Thái Nguyên', color: 'FFD600' }

export const aStop: StopSign = { id: '05443', name: 'Bến xe Thái Nguyên', lat: 21.589, lon: 105.833, routes: [route01, route09], km: null }

const stops = [aStop, { id: '05518', name: 'Bến xe Sông Công', lat: 21.458, lon: 105.849 }, { id: '05860', name: 'Bến xe Phổ Yên', lat: 21.437, lon: 105.868 }]

export const sampleMap: TransportMap = {
  shapes: [{ routeId: 'R01', color: 'B3261E', points: stops.map((stop): [number, number] => [stop.lat, stop.lon]) }],
  stops: stops.map(({ id, name, lat, lon }) => ({ id, name, lat, lon })),
  places: [
    { code: '05443', kind: 'phuong', name: 'Phan Đình Phùng', lat: 21.589, lon: 105.833 },
    { code: '05860', kind: 'phuong', name: 'Phổ Yên', lat: 21.437, lon: 105.868 },
    { code: '05881', kind: 'xa', name: 'Thành Công', lat: 21.398, lon: 105.793 },
  ],
}

export const sampleFeed = { source: 'Dữ liệu mô hình', isModelData: true, validFrom: '2026-10-26', validTo: '2027-11-25' }

/** A night board: yesterday's bus after midnight, today's first, and one that comes about every so often. */
export const sampleBoard: DepartureBoard = {
  stop: aStop,
  from: { date: '2026-11-28', seconds: 0 },
  departures: [
    { kind: 'timed', route: route01, tripId: 'n', headsign: 'Bến xe Phổ Yên', serviceDate: '2026-11-27', at: { date: '2026-11-28', seconds: 5400 } },
    { kind: 'timed', route: route01, tripId: 'm', headsign: 'Bến xe Phổ Yên', serviceDate: '2026-11-28', at: { date: '2026-11-28', seconds: 18_000 } },
    { kind: 'headway', route: route09, tripId: 'h', headsign: 'Bến xe Thái Nguyên', serviceDate: '2026-11-28', from: { date: '2026-11-28', seconds: 19_800 }, until: { date: '2026-11-28', seconds: 30_600 }, headwayMinutes: 20 },
  ],
}

export const sampleRoute: RoutePage = {
  route: route01,
  date: '2026-11-27',
  directions: [0, 1].map((directionId) => ({
    directionId,
    headsign: directionId === 0 ? 'Bến xe Phổ Yên' : 'Bến xe Thái Nguyên',
    stops: (directionId === 0 ? stops : stops.toReversed()).map(({ id, name, lat, lon }, index) => ({ id, name, lat, lon, minutes: index * 22 })),
    departures: sampleBoard.departures.slice(0, 2),
  })),
  shapes: [stops.map((stop): [number, number] => [stop.lat, stop.lon])],
}

export const sampleJourneys: JourneyAnswer = {
  from: { id: '05860', name: 'Bến xe Phổ Yên' },
  to: { id: '01843', name: 'Bến xe Bắc Kạn' },
  at: { date: '2026-11-25', seconds: 25_200 },
  journeys: [
    {
      departs: { date: '2026-11-25', seconds: 25_800 },
      arrives: { date: '2026-11-25', seconds: 37_200 },
      minutes: 190,
      isApproximate: true,
      legs: [
        { kind: 'timed', route: route01, headsign: 'Bến xe Thái Nguyên', from: { id: '05860', name: 'Bến xe Phổ Yên' }, to: { id: '05443', name: 'Bến xe Thái Nguyên' }, departs: { date: '2026-11-25', seconds: 25_800 }, arrives: { date: '2026-11-25', seconds: 28_800 }, headwayMinutes: null, stopsBetween: 5 },
        { kind: 'headway', route: route09, headsign: 'Bến xe Bắc Kạn', from: { id: '05443', name: 'Bến xe Thái Nguyên' }, to: { id: '01843', name: 'Bến xe Bắc Kạn' }, departs: { date: '2026-11-25', seconds: 28_920 }, arrives: { date: '2026-11-25', seconds: 37_200 }, headwayMinutes: 20, stopsBetween: 0 },
      ],
    },
  ],
}
