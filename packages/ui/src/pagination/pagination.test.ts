import { expect, it } from 'vitest'
import { shownPages } from './shown-pages.ts'

it.each([
  [1, 1, [1]],
  [1, 5, [1, 2, null, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [6, 12, [1, null, 5, 6, 7, null, 12]],
  [4, 12, [1, 2, 3, 4, 5, null, 12]],
  [12, 12, [1, null, 11, 12]],
])('page %i of %i', (page, of, shown) => expect(shownPages(page, of)).toEqual(shown))
