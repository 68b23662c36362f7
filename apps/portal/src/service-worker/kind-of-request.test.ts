import { expect, it } from 'vitest'
import { kindOfRequest } from './kind-of-request.ts'

const ORIGIN = 'https://mot-cua.example'

it.each([
  ['GET', 'cors', '/portal/assets/main-1.js', 'file'],
  ['GET', 'cors', '/modules/health/v1/remoteEntry.js', 'file'],
  ['GET', 'navigate', '/health/insurance?child=1', 'page'],
  ['GET', 'navigate', '/', 'page'],
  ['GET', 'navigate', '/auth/sign-in', 'other'],
  ['GET', 'cors', '/api/health/insurance.getMine,record.getMine?batch=1', 'answer'],
  ['POST', 'cors', '/api/health/appointments.book', 'other'],
  ['POST', 'navigate', '/auth/sign-out', 'sign-out'],
  ['GET', 'cors', '/registry/modules', 'other'],
  ['GET', 'cors', '/registry/live', 'other'],
])('%s %s %s is %s', (method, mode, path, kind) => {
  expect(kindOfRequest({ method, mode, url: ORIGIN + path }, ORIGIN)).toBe(kind)
})

it('leaves other origins alone', () => {
  expect(kindOfRequest({ method: 'GET', mode: 'cors', url: 'https://elsewhere.example/portal/assets/x.js' }, ORIGIN)).toBe('other')
})
