import type { ModuleManifest } from '@mc/module-kit'
import { integrityOf } from '../integrity.ts'

/** A small build of a module, as it would be published: its manifest and its files. */
export function aBuild(of: { id?: string; version?: string; contract?: number; files?: Readonly<Record<string, string>>; manifest?: Partial<ModuleManifest> } = {}): { manifest: ModuleManifest; files: Map<string, Uint8Array> } {
  const { id = 'garden', version = 'v1', contract = 1 } = of
  const texts = of.files ?? { 'remoteEntry.js': `import './assets/a.js'; export const v = '${version}'`, 'assets/a.js': 'export const a = 1', 'assets/page.css': '._page_1a2b3_1 { color: red }' }
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text) as Uint8Array]))
  const manifest: ModuleManifest = {
    id, contract, version,
    title: { vi: 'Vườn cây', en: 'Garden' }, summary: { vi: 'Cây xanh', en: 'Trees' }, icon: 'leaf', order: 1, entry: 'remoteEntry.js',
    routes: [{ path: '', title: { vi: 'Công viên', en: 'Parks' }, roles: ['anyone'] }, { path: 'desk', title: { vi: 'Bàn', en: 'Desk' }, roles: ['teacher'] }],
    fills: [{ slot: 'home.cards', id: 'plot' }],
    records: {}, preload: ['remoteEntry.js', 'assets/a.js'], pages: { '': ['assets/page.css'] },
    files: [...files].map(([path, bytes]) => ({ path, integrity: integrityOf(bytes), bytes: bytes.length })),
    ...of.manifest,
  }
  return { manifest, files }
}
