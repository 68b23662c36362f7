/** Who did a step, in a made-up history. */
export type Officer = { personId: string; name: string; office: string | null; role: string }

/** The demo officers by what their offices' codes begin with; in other communes nobody is known by name. */
const KNOWN: readonly { offices: readonly string[]; role: string; personId: string; name: string }[] = [
  { offices: ['HCC-05443', 'HCC-19'], role: 'one-stop.officer', personId: '019182000080', name: 'Phạm Thị Lan' },
  { offices: ['CSGT-19'], role: 'agency.officer', personId: '019084000166', name: 'Hà Văn Tùng' },
  { offices: ['SYT-19'], role: 'agency.officer', personId: '019186000178', name: 'Ngô Thị Bích Vân' },
  { offices: ['UBND-05443', 'CAX-05443', 'THCS-05443', 'SXD-19', 'SGDDT-19', 'SNV-19', 'BHXH-19'], role: 'agency.officer', personId: '019189000181', name: 'Lý Thị Hoa' },
  { offices: ['CSGT-19', 'SYT-19', 'SXD-19', 'SGDDT-19', 'SNV-19', 'BHXH-19'], role: 'agency.leader', personId: '019072000192', name: 'Đặng Quốc Việt' },
  { offices: ['UBND-05443', 'CAX-05443', 'THCS-05443'], role: 'agency.leader', personId: '019075000203', name: 'Trương Văn Nghĩa' },
]

/** Whoever works in an office with a role. */
export function officerOf({ office, role }: { office: string; role: string }): Officer {
  const known = KNOWN.find((one) => one.role === role && one.offices.includes(office))
  return { personId: known?.personId ?? '019000000000', name: known?.name ?? 'Cán bộ (mẫu)', office, role }
}
