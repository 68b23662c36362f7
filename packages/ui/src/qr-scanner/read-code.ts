/** Reads the code in a picture; null when there is none. */
export type ReadCode = (picture: ImageData) => Promise<string | null>

/** The browser's own reader (Chrome on Android has one). @source Shape Detection API */
interface Detector {
  detect: (picture: ImageData) => Promise<readonly { rawValue: string }[]>
}
interface DetectorMaker {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** The browser's own reader where it has one, else a library that is fetched now. */
export async function openReader(): Promise<ReadCode> {
  const own = await ownReader()
  if (own) return own
  const { default: read } = await import('jsqr')
  return async ({ data, width, height }) => read(data, width, height)?.data || null
}

async function ownReader(): Promise<ReadCode | null> {
  const Maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
  try {
    if (!Maker || !(await Maker.getSupportedFormats()).includes('qr_code')) return null
    const detector = new Maker({ formats: ['qr_code'] })
    return async (picture) => (await detector.detect(picture)).find((code) => code.rawValue !== '')?.rawValue ?? null
  } catch {
    // Some desktops name the reader and have none behind it.
    return null
  }
}
