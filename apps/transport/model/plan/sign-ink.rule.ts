/**
 * Black or white, whichever reads better on a route's colour: feeds give colours without a thought for their numbers.
 * @param color six hexadecimal digits
 * @source WCAG 2.2, relative luminance and contrast ratio
 */
export function signInk(color: string): '#000000' | '#ffffff' {
  const [red, green, blue] = [0, 2, 4].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255))
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  // Contrast with white is 1.05 / (l + 0.05), with black (l + 0.05) / 0.05: equal where l + 0.05 is the root of 0.0525.
  return luminance + 0.05 > Math.sqrt(0.0525) ? '#000000' : '#ffffff'
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
