import { expect, it } from 'vitest'
import { documentFileName } from './document-file-name.ts'

it.each([
  ['Giấy phép', '12/GP-SXD', 'Giấy phép 12-GP-SXD.pdf'],
  ['Giấy khai sinh'.normalize('NFD'), null, 'Giấy khai sinh.pdf'],
  ['A"b\nc', null, 'A-b-c.pdf'],
  ['../../etc', 'x', '..-..-etc x.pdf'],
])('%j %j', (title, number, name) => expect(documentFileName(title, number)).toBe(name))
