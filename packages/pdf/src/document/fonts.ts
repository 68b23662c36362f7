import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'

/**
 * The face of documents: Tinos has the measures of Times New Roman, which the decree asks for, all Vietnamese letters, and
 * a licence (SIL OFL 1.1) that lets a document carry it.
 */
const FILES = {
  plain: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const
export type Face = keyof typeof FILES

const read = new Map<Face, Buffer>()

/** Gives a document the four faces by their names; only the letters that it uses go into the file. */
export function registerFaces(doc: InstanceType<typeof PDFDocument>): void {
  for (const face of Object.keys(FILES) as Face[]) doc.registerFont(face, bytesOf(face))
}

function bytesOf(face: Face): Buffer {
  const known = read.get(face)
  if (known) return known
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${FILES[face]}`)))
  read.set(face, bytes)
  return bytes
}
