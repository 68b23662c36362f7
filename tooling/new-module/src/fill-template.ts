import { CONTRACT_VERSION } from '@mc/module-kit'
import type { ModuleNames } from './module-names.ts'

/** Suffix of template files that would be taken for a package's own where the template lies. */
const SUFFIX = '.template'

/** The name of a file of the template in the new module: `api/sample.db.test.ts` → `api/tourism.db.test.ts`. */
export function fileNameOf(path: string, { id }: ModuleNames): string {
  return (path.endsWith(SUFFIX) ? path.slice(0, -SUFFIX.length) : path).replaceAll('sample', id)
}

/**
 * The text of a file in the new module. The template is a module called `sample`, so that it is type-checked and tested as
 * it stands; its names are replaced wherever they are.
 */
export function fillText(text: string, { id, pascal, vi, en, order }: ModuleNames & { order: number }): string {
  return text
    .replaceAll('Lĩnh vực mẫu', vi)
    .replaceAll('Model sector', en)
    .replaceAll('Sample', pascal)
    .replaceAll('sample', id)
    .replace(/^ {2}contract: \d+,$/m, `  contract: ${CONTRACT_VERSION},`)
    .replace(/^ {2}order: 90,$/m, `  order: ${order},`)
}
