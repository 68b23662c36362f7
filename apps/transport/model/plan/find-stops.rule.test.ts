import { describe, expect, it } from 'vitest'
import { kilometresBetween, nearestStops, stopsByName } from './find-stops.rule.ts'

const stops = ['Bến xe Thái Nguyên', 'Chợ Đại Từ', 'Bến xe Đại Từ', 'UBND xã Ba Bể', 'Bến xe hồ Ba Bể', 'Dai Tu 100%'].map((name, index) => ({
  id: String(index),
  name,
  lat: 21.5 + index / 10,
  lon: 105.8,
}))
const names = (typed: string) => stopsByName(stops, typed, 10).map((stop) => stop.name)

describe('stopsByName', () => {
  it.each([
    ['ben xe', ['Bến xe Đại Từ', 'Bến xe hồ Ba Bể', 'Bến xe Thái Nguyên']],
    ['dai tu', ['Dai Tu 100%', 'Bến xe Đại Từ', 'Chợ Đại Từ']],
    ['Đại Từ', ['Bến xe Đại Từ', 'Chợ Đại Từ', 'Dai Tu 100%']],
    ['Ðại Từ', ['Bến xe Đại Từ', 'Chợ Đại Từ', 'Dai Tu 100%']],
    ['ĐẠI TỪ'.normalize('NFD'), ['Bến xe Đại Từ', 'Chợ Đại Từ', 'Dai Tu 100%']],
    ['be ba', ['Bến xe hồ Ba Bể', 'UBND xã Ba Bể']],
    ['%', ['Dai Tu 100%']],
    ['_', []],
    ['  ', []],
  ])('%j finds %j', (typed, found) => {
    expect(names(typed)).toEqual(found)
  })

  it('stops at the limit', () => expect(stopsByName(stops, 'be', 1)).toHaveLength(1))
})

describe('nearestStops', () => {
  it('gives the nearest first, with kilometres', () => {
    const [first, second] = nearestStops(stops, { lat: 21.59, lon: 105.8 }, 2)
    expect(first!.name).toBe('Chợ Đại Từ')
    expect(first!.km).toBeCloseTo(1.11, 1)
    expect(second!.km).toBeGreaterThan(first!.km)
  })
  it('measures a degree of latitude as 111 km', () => expect(kilometresBetween({ lat: 21, lon: 105 }, { lat: 22, lon: 105 })).toBeCloseTo(111.2, 1))
})
