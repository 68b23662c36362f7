import { folderBlobStore } from '@mc/blob-store'
import { systemClock } from '../context/clock.ts'
import type { FilesPort } from './files.port.ts'

/** Files in a folder. @param folder none: whoever needs a file is told that this process has no place for them */
export function filesInFolder(folder: string | undefined): FilesPort {
  if (folder !== undefined) return folderBlobStore({ folder, now: systemClock.now })
  const refuse = () => Promise.reject(new Error('This process has no folder for files: set MC_FILES_DIR.'))
  return { put: refuse, get: refuse }
}
