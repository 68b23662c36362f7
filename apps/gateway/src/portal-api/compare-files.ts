/** A file of a release as its manifest lists it. */
export type ListedFile = { path: string; bytes: number; integrity: string }

/** What became of a file from one release to the other. */
export type FileChange = { path: string; what: 'added' | 'removed' | 'changed'; bytesBefore: number; bytesAfter: number }

/**
 * The files in which two releases differ. The build puts a hash into names: `front.page-CSNd5ZS1.js` and
 * `front.page-B1xQ9a_2.js` are one file that changed.
 * @returns biggest difference first
 */
export function compareFiles(before: readonly ListedFile[], after: readonly ListedFile[]): FileChange[] {
  const same = new Set(before.map((file) => file.integrity).filter((hash) => after.some((file) => file.integrity === hash)))
  const left = before.filter((file) => !same.has(file.integrity))
  const changes: FileChange[] = []
  for (const file of after.filter((one) => !same.has(one.integrity))) {
    const index = left.findIndex((one) => withoutHash(one.path) === withoutHash(file.path))
    const [old] = index === -1 ? [] : left.splice(index, 1)
    changes.push({ path: file.path, what: old ? 'changed' : 'added', bytesBefore: old?.bytes ?? 0, bytesAfter: file.bytes })
  }
  changes.push(...left.map((file): FileChange => ({ path: file.path, what: 'removed', bytesBefore: file.bytes, bytesAfter: 0 })))
  return changes.sort((a, b) => Math.abs(b.bytesAfter - b.bytesBefore) - Math.abs(a.bytesAfter - a.bytesBefore) || (a.path < b.path ? -1 : 1))
}

/** A name without the eight signs that stand for its content. */
function withoutHash(path: string): string {
  return path.replace(/-[\w-]{8}(\.\w+)$/, '$1')
}
