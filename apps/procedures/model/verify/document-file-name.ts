/** Signs that a file's name must not have on some system. */
const FORBIDDEN = /[\u0000-\u001f\u007f"*/:<>?\\|]+/g
const LENGTH_MAX = 120

/** The name under which a document is saved. @example documentFileName('Giấy phép', '12/GP-SXD') → 'Giấy phép 12-GP-SXD.pdf' */
export function documentFileName(title: string, number: string | null): string {
  const name = [title, number].filter((part) => part !== null).join(' ').normalize('NFC').replace(FORBIDDEN, '-').trim()
  return `${name.slice(0, LENGTH_MAX)}.pdf`
}
