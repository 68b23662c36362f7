import { writeFileSync } from 'node:fs'
import { encode } from 'uqr'

/** What a cheap camera gives, in dots. */
const WIDE = 640
const HIGH = 480

/** The light round a card in a film: what a camera sees is never black and white. */
const BRIGHT = 225
const DARK = 35

/**
 * Writes a film in which somebody holds a QR code before the camera, for Chromium's `--use-file-for-fake-video-capture`.
 * It begins with a second of nothing, as the hand is still on its way, and is played again and again.
 */
export function writeFilmOf(code: string, file: string): void {
  const { data: dots, size } = encode(code, { ecc: 'M', border: 4 })
  const scale = Math.floor(HIGH / size)
  const left = Math.floor((WIDE - size * scale) / 2)
  const top = Math.floor((HIGH - size * scale) / 2)
  const card = Buffer.alloc(WIDE * HIGH, BRIGHT)
  for (const [row, line] of dots.entries())
    for (const [column, isDark] of line.entries())
      if (isDark) for (let y = 0; y < scale; y += 1) card.fill(DARK, (top + row * scale + y) * WIDE + left + column * scale, (top + row * scale + y) * WIDE + left + (column + 1) * scale)
  const nothing = Buffer.alloc(WIDE * HIGH, 120)
  const greyColours = Buffer.alloc((WIDE * HIGH) / 2, 128)
  const frames = [...Array.from({ length: 5 }, () => nothing), ...Array.from({ length: 10 }, () => card)]
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F5:1 Ip A1:1 C420jpeg\n`), ...frames.flatMap((light) => [Buffer.from('FRAME\n'), light, greyColours])]))
}
