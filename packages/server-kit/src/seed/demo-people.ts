import { DEMO_COMMUNE, DEMO_OFFICES } from './organisations.ts'
import type { DemoRole, SeedPerson } from './seed-person.ts'

type DemoPerson = Omit<SeedPerson, 'age' | 'demo' | 'householdId' | 'phone' | 'guardianIds' | 'duties' | 'communeCode' | 'isHead'> & {
  demo: DemoRole
  household?: 'family'
  communeCode?: string
} & Partial<Pick<SeedPerson, 'guardianIds' | 'duties' | 'phone'>>

const FATHER = '019085000017'
const MOTHER = '019187000025'

/** The people every demonstration and test can count on; fictional. Names and dates as the sandbox sign-in lists them. */
const PEOPLE: readonly DemoPerson[] = [
  { demo: 'father', citizenId: FATHER, name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12', sex: 'male', household: 'family' },
  {
    demo: 'mother', citizenId: MOTHER, name: 'Trần Thị Mai', birthDate: '1987-07-20', sex: 'female', household: 'family',
    duties: [{ role: 'pharmacist', organisationCode: DEMO_OFFICES.pharmacy }],
  },
  { demo: 'son', citizenId: '019212000031', name: 'Nguyễn Minh Khang', birthDate: '2012-05-04', sex: 'male', household: 'family', guardianIds: [FATHER, MOTHER] },
  { demo: 'daughter', citizenId: '019317000042', name: 'Nguyễn Ngọc Hà', birthDate: '2017-09-15', sex: 'female', household: 'family', guardianIds: [FATHER, MOTHER], phone: null },
  { demo: 'grandfather', citizenId: '019056000059', name: 'Nguyễn Văn Thành', birthDate: '1956-02-08', sex: 'male', household: 'family' },
  {
    demo: 'teacher', citizenId: '019190000068', name: 'Lê Thị Thu Hương', birthDate: '1990-11-02', sex: 'female',
    duties: [{ role: 'teacher', organisationCode: DEMO_OFFICES.secondarySchool }],
  },
  {
    demo: 'doctor', citizenId: '019079000071', name: 'Hoàng Đức Minh', birthDate: '1979-06-18', sex: 'male', communeCode: '05482',
    duties: [
      { role: 'clinic.doctor', organisationCode: DEMO_OFFICES.hospital },
      { role: 'clinic.doctor', organisationCode: DEMO_OFFICES.healthStation },
    ],
  },
  {
    demo: 'receptionist', citizenId: '019195000149', name: 'Triệu Thị Ngân', birthDate: '1995-05-19', sex: 'female',
    duties: [{ role: 'clinic.reception', organisationCode: DEMO_OFFICES.hospital }],
  },
  {
    demo: 'one-stop-officer', citizenId: '019182000080', name: 'Phạm Thị Lan', birthDate: '1982-08-25', sex: 'female',
    duties: [{ role: 'one-stop.officer', organisationCode: DEMO_OFFICES.oneStop }],
  },
  {
    demo: 'transport-officer', citizenId: '019076000093', name: 'Nông Văn Dũng', birthDate: '1976-01-30', sex: 'male', communeCode: '05467',
    duties: [{ role: 'transport.officer', organisationCode: DEMO_OFFICES.transport }],
  },
  {
    demo: 'treasurer', citizenId: '019180000106', name: 'Vũ Thị Hồng', birthDate: '1980-04-09', sex: 'female',
    duties: [{ role: 'treasurer', organisationCode: DEMO_OFFICES.treasury }],
  },
  {
    // Money takes two people: one asks, the other approves.
    demo: 'chief-accountant', citizenId: '019074000157', name: 'Bùi Văn Thắng', birthDate: '1974-10-11', sex: 'male',
    duties: [{ role: 'treasurer', organisationCode: DEMO_OFFICES.treasury }],
  },
  {
    // The number says a man born in 1988, and numbers are checked against the register.
    demo: 'merchant', citizenId: '019088000112', name: 'Dương Văn Hòa', birthDate: '1988-12-14', sex: 'male',
    duties: [{ role: 'merchant', organisationCode: DEMO_OFFICES.stall }],
  },
  {
    demo: 'developer', citizenId: '019091000128', name: 'Đỗ Quang Huy', birthDate: '1991-10-21', sex: 'male', communeCode: '05455',
    duties: [
      { role: 'developer', organisationCode: DEMO_OFFICES.healthTeam },
      { role: 'developer', organisationCode: DEMO_OFFICES.newTeam },
    ],
  },
  {
    demo: 'administrator', citizenId: '019070000134', name: 'Ma Văn Sơn', birthDate: '1970-09-03', sex: 'male', communeCode: '01843',
    duties: [{ role: 'administrator', organisationCode: DEMO_OFFICES.province }],
  },
  {
    demo: 'police-officer', citizenId: '019084000166', name: 'Hà Văn Tùng', birthDate: '1984-04-22', sex: 'male',
    duties: [{ role: 'agency.officer', organisationCode: DEMO_OFFICES.trafficPolice }],
  },
  {
    demo: 'health-officer', citizenId: '019186000178', name: 'Ngô Thị Bích Vân', birthDate: '1986-09-10', sex: 'female',
    duties: [{ role: 'agency.officer', organisationCode: DEMO_OFFICES.healthDepartment }],
  },
  {
    // In a commune few people do the work of many offices; here one, so that a demonstration needs no crowd.
    demo: 'commune-officer', citizenId: '019189000181', name: 'Lý Thị Hoa', birthDate: '1989-02-27', sex: 'female',
    duties: [
      ...[DEMO_OFFICES.committee, DEMO_OFFICES.communePolice, DEMO_OFFICES.secondarySchool],
      ...[DEMO_OFFICES.transport, DEMO_OFFICES.educationDepartment, DEMO_OFFICES.homeAffairs, DEMO_OFFICES.socialInsurance],
    ].map((organisationCode) => ({ role: 'agency.officer', organisationCode })),
  },
  {
    demo: 'province-leader', citizenId: '019072000192', name: 'Đặng Quốc Việt', birthDate: '1972-12-05', sex: 'male',
    duties: [
      ...[DEMO_OFFICES.trafficPolice, DEMO_OFFICES.healthDepartment, DEMO_OFFICES.transport],
      ...[DEMO_OFFICES.educationDepartment, DEMO_OFFICES.homeAffairs, DEMO_OFFICES.socialInsurance],
    ]
      .map((organisationCode): SeedPerson['duties'][number] => ({ role: 'agency.leader', organisationCode }))
      // The second of two administrators: what one proposes for procedures, another approves.
      .concat({ role: 'administrator', organisationCode: DEMO_OFFICES.province }),
  },
  {
    demo: 'commune-leader', citizenId: '019075000203', name: 'Trương Văn Nghĩa', birthDate: '1975-08-16', sex: 'male',
    duties: [DEMO_OFFICES.committee, DEMO_OFFICES.communePolice, DEMO_OFFICES.secondarySchool].map((organisationCode) => ({ role: 'agency.leader', organisationCode })),
  },
]

/** The demo people, before ages are known. */
export function demoPeople(): Omit<SeedPerson, 'age'>[] {
  return PEOPLE.map(({ household, ...person }, index) => ({
    guardianIds: [],
    duties: [],
    communeCode: DEMO_COMMUNE,
    ...person,
    // 092… is nobody else's in the seed.
    phone: person.phone === null ? null : `+8492${person.citizenId.slice(-7)}`,
    householdId: household ? householdIdOf(0) : householdIdOf(index + 1),
    isHead: person.demo === 'father' || !household,
  }))
}

/** The household's id from its number in the seed. Numbers below 100 are the demo people's. */
export function householdIdOf(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}
