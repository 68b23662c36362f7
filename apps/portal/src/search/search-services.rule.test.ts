import type { BootModule } from '@mc/module-kit'
import { describe, expect, it } from 'vitest'
import { searchServices } from './search-services.rule.ts'

const route = (path: string, vi: string, en: string, words = '') => ({ path, title: { vi, en }, roles: ['citizen'], words: { vi: words, en: '' } })
const modules: BootModule[] = [
  {
    id: 'garden',
    version: '1',
    channel: 'stable',
    isStopped: false,
    entry: '',
    title: { vi: 'Vườn', en: 'Garden' },
    summary: { vi: '', en: '' },
    icon: 'home',
    order: 1,
    fills: [],
    records: {},
    routes: [route('trees', 'Đăng ký trồng cây', 'Register a tree', 'cây xanh bóng mát'), route('dogs', 'Đăng ký chó', 'Register a dog'), route('trees/:id', 'Một cây', 'A tree')],
  },
]
const paths = (query: string, locale: 'vi' | 'en' = 'vi') => searchServices(modules, query, locale).map((found) => found.route.path)

describe('searchServices', () => {
  it.each([
    ['trồng cây', ['trees']],
    ['trong cay', ['trees']],
    ['ĐĂNG KÝ', ['trees', 'dogs']],
    ['Ðăng', ['trees', 'dogs']],
    ['bong mat', ['trees']],
    ['cây không có', []],
    ['%', []],
    ['_', []],
    ["'", []],
    ['\\', []],
    ['\ud800', []],
    ['', []],
  ])('%s', (query, found) => expect(paths(query)).toEqual(found))

  it('finds by the other language too', () => expect(paths('dog', 'vi')).toEqual(['dogs']))
  it('bounds what is typed', () => expect(paths('x'.repeat(2_000))).toEqual([]))
  it('puts the exact marks first', () => expect(paths('đăng ký chó')[0]).toBe('dogs'))
  it('never offers a page that needs a parameter', () => expect(paths('một cây')).toEqual([]))
})
