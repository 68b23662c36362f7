import { defineFeature } from '@mc/module-kit'

/** Public transport, open to everybody. */
export const plan = defineFeature({
  id: 'plan',
  routes: [
    {
      path: 'plan',
      title: { vi: 'Xe buýt và tìm đường', en: 'Buses and journeys' },
      summary: { vi: 'Điểm dừng, tuyến, giờ chạy, đường đi và bản đồ', en: 'Stops, routes, departures, journeys and a map' },
      roles: ['anyone'],
      nav: 'citizen',
      words: { vi: 'xe buýt, bến xe, trạm xe, lịch chạy, giờ xe, tìm đường, xe khách', en: 'bus, timetable, stop, station, route, journey planner' },
      load: () => import('./plan.page.tsx').then((m) => m.PlanPage),
    },
    {
      path: 'stops/:id',
      title: { vi: 'Điểm dừng xe buýt', en: 'Bus stop' },
      roles: ['anyone'],
      load: () => import('./stop.page.tsx').then((m) => m.StopPage),
    },
    {
      path: 'routes/:id',
      title: { vi: 'Tuyến xe buýt', en: 'Bus route' },
      roles: ['anyone'],
      load: () => import('./route.page.tsx').then((m) => m.RoutePage),
    },
  ],
})
