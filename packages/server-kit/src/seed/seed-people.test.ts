import { PhoneNumber, citizenIdFault, citizenIdFits } from '@mc/identity'
import { describe, expect, it } from 'vitest'
import { COMMUNES, isNorthern } from './communes.ts'
import { seedPeople } from './seed-people.ts'

const TODAY = '2026-11-25'
const people = [...seedPeople('small', TODAY)]
const byId = new Map(people.map((person) => [person.citizenId, person]))

describe('the made-up people', () => {
  it('are about 5,000, the twenty demo people first', () => {
    expect(people.length).toBeGreaterThan(5_000)
    expect(people.length).toBeLessThan(5_400)
    expect(people.slice(0, 21).map((person) => person.demo !== null)).toEqual([...Array(20).fill(true), false])
    expect(people[0]).toMatchObject({ citizenId: '019085000017', demo: 'father', age: 41, phone: '+84925000017' })
  })

  it('are the same every time', () => {
    expect([...seedPeople('small', TODAY)]).toEqual(people)
  })

  it('have numbers of their own that pass their rules and fit them', () => {
    expect(byId.size).toBe(people.length)
    for (const person of people) {
      expect(citizenIdFault(person.citizenId)).toBeNull()
      expect(citizenIdFits(person.citizenId, person), person.citizenId).toBe(true)
    }
    const phones = people.flatMap((person) => person.phone ?? [])
    expect(new Set(phones).size).toBe(phones.length)
    for (const phone of phones) expect(PhoneNumber.parse(phone)).toBe(phone)
  })

  it('give every child a guardian of the household, and no grown person one', () => {
    for (const person of people) {
      expect(person.guardianIds.length > 0, person.citizenId).toBe(person.age < 18)
      for (const id of person.guardianIds) {
        expect(byId.get(id)?.householdId).toBe(person.householdId)
        expect((byId.get(id)?.age ?? 0) - person.age).toBeGreaterThanOrEqual(14)
      }
    }
    expect(byId.get('019212000031')?.guardianIds).toEqual(['019085000017', '019187000025'])
    expect(byId.get('019056000059')?.householdId).toBe(byId.get('019085000017')?.householdId)
  })

  it('have pupils of every age, old people, and some known by year or month alone (OP37)', () => {
    for (let age = 0; age <= 95; age++) if (age <= 85) expect(people.some((person) => person.age === age), `age ${age}`).toBe(true)
    expect(people.some((person) => /^\d{4}$/.test(person.birthDate))).toBe(true)
    expect(people.some((person) => /^\d{4}-\d{2}$/.test(person.birthDate))).toBe(true)
    for (const person of people) expect(person.birthDate <= TODAY).toBe(true)
  })

  it('live in all communes, denser in the south', () => {
    expect(new Set(people.map((person) => person.communeCode)).size).toBe(COMMUNES.length)
    const north = people.filter((person) => isNorthern(person.communeCode)).length
    expect(north / people.length).toBeGreaterThan(0.1)
    expect(north / people.length).toBeLessThan(0.25)
  })

  it('have Vietnamese names in NFC, of one word for a few (OP34)', () => {
    const words = people.map((person) => person.name.split(' '))
    for (const [index, name] of words.entries()) {
      expect(people[index]?.name).toBe(people[index]?.name.normalize('NFC'))
      expect(name.every((word) => word.length > 0)).toBe(true)
    }
    const singles = [...seedPeople('small', TODAY)].filter((person) => !person.name.includes(' '))
    expect(singles.length).toBeGreaterThan(0)
    expect(singles.length).toBeLessThan(people.length / 200)
    const families = new Map<string, number>()
    for (const [family] of words) families.set(family as string, (families.get(family as string) ?? 0) + 1)
    expect(families.get('Nguyễn')).toBeGreaterThan(people.length / 6)
    for (const family of ['Nông', 'Ma', 'Lường', 'Triệu']) expect(families.get(family)).toBeGreaterThan(0)
  })
})
