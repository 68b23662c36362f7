import { pictureOf } from './picture-of.ts'
import { openReader } from './read-code.ts'

/** Photos of today's phones are larger than a reader can use; a code in a corner needs more dots, a blurred one fewer. */
const SIZES = [1600, 800, 2400] as const

/**
 * The code in a file of a picture; null when there is none.
 * @throws when the file is no picture that the browser opens
 */
export async function codeInPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file)
  try {
    const read = await openReader()
    for (const size of SIZES) {
      const dots = pictureOf(picture, size)
      const found = dots && (await read(dots))
      if (found) return found
    }
    return null
  } finally {
    picture.close()
  }
}
