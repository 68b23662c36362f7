import type { MarkSheet, SheetCell, SheetRow } from '../desk/mark-sheet.ts'

const NAMES = ['Trần Ái', 'Trần Văn An', 'Lê Thị Ánh', 'Nguyễn Thị Ánh', 'Phạm Văn Ăn', 'Nguyễn Văn Ân', 'Đỗ Thị Dung', 'Dương Văn Dũng', 'Đinh Văn Đông']

/** A class's mark sheet in mathematics for stories and tests: some marks published, one entered since. */
export function aMarkSheet({ pupils = NAMES.length, isOpen = true }: { pupils?: number; isOpen?: boolean } = {}): MarkSheet {
  return {
    classId: '01940000-0000-7000-8000-000000000001',
    className: '9A',
    school: 'Trường THCS Phan Đình Phùng',
    schoolYear: 2026,
    subjectCode: 'toan',
    term: 1,
    isOpen,
    rows: NAMES.slice(0, pupils).map(rowOf),
  }
}

function rowOf(name: string, index: number): SheetRow {
  return {
    citizenId: `0192120001${String(index).padStart(2, '0')}`,
    name,
    regular: [cell(600, 600), cell(650, 650), index === 0 ? cell(700, null) : none, none],
    mid: cell(750, 750),
    end: none,
  }
}

const none: SheetCell = { mark: null, published: null, version: 0 }

function cell(mark: number, published: number | null): SheetCell {
  return { mark, published, version: 1 }
}
