/** A file of a made-up person. */
export type File = { code: string; title: 'fileOne' | 'fileTwo' | 'fileThree'; person: string; due: string; state: 'underWay' | 'needsYou' | 'done' }

export const FILES: readonly File[] = [
  { code: '000123', title: 'fileOne', person: 'Nguyễn Thị Hoa', due: '2026-11-27', state: 'underWay' },
  { code: '000119', title: 'fileTwo', person: 'Nông Văn Dũng', due: '2026-11-25', state: 'needsYou' },
  { code: '000087', title: 'fileThree', person: 'Hoàng Thị Ngọc Ánh', due: '2026-11-20', state: 'done' },
]
