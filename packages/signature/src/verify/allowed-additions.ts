import { isDict, PdfName, PdfRef, PdfStream, serialise, type PdfDict, type PdfValue } from '../pdf/pdf-value.ts'
import { Pdf } from '../pdf/read-pdf.ts'

/**
 * Whether what came behind a signature leaves alone what was signed: only further signature fields without a picture, and
 * evidence for checking. Everything else counts as a change, also what a viewer might never show: the list is of what is
 * allowed.
 * @param signed the file as it was signed @param now the whole file
 */
export function onlyAllowedAdditions(signed: Pdf, now: Pdf): boolean {
  const later = now.revisions.filter(({ tableAt }) => tableAt >= signed.bytes.length)
  // The tables of the signed part are still used as they are.
  if (now.revisions[later.length]?.tableAt !== signed.revisions[0]!.tableAt) return false
  if (later.some(({ trailer }) => sameValue(trailer.get('Root'), signed.trailer.get('Root')) === false)) return false
  const added = new Set<number>()
  const awaited = namedIn(signed)
  for (const { entries } of later)
    for (const [number, entry] of entries) {
      // Freed, or pointing back into the signed part: no update of ours does so.
      if (entry === 'free' || entry.offset < signed.bytes.length || entry.generation !== 0) return false
      if (signed.offsetOf(number) === null) {
        // What was signed pointed at nothing, and would now show something.
        if (awaited.has(number)) return false
        added.add(number)
      } else if (!isAllowedChange(number, { signed, now })) return false
    }
  return [...added].every((number) => isAllowedObject(number, now))
}

/** The numbers of all objects that what was signed refers to, there or not. */
function namedIn(signed: Pdf): Set<number> {
  const named = new Set<number>()
  const look = (value: PdfValue): void => {
    if (value instanceof PdfRef) named.add(value.number)
    else if (value instanceof PdfStream) look(value.dict)
    else if (Array.isArray(value)) value.forEach(look)
    else if (isDict(value)) for (const one of value.values()) look(one)
  }
  for (const { trailer, entries } of signed.revisions) {
    look(trailer)
    for (const number of entries.keys()) look(signed.object(number))
  }
  return named
}

function isAllowedChange(number: number, { signed, now }: { signed: Pdf; now: Pdf }): boolean {
  const [before, after] = [signed.object(number), now.object(number)]
  if (sameValue(before, after)) return true
  if (!isDict(before) || !isDict(after)) return false
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !sameValue(before.get(key), after.get(key)))
  if (number === signed.catalogRef.number) return changed.every((key) => key === 'DSS' || (key === 'AcroForm' && isAllowedForm(before, after, { signed, now })))
  const form = signed.catalog.get('AcroForm')
  if (form instanceof PdfRef && form.number === number) return isGrownForm(before, after, { signed, now })
  if (isPage(before)) return changed.every((key) => key === 'Annots' && isGrownList(signed.resolve(before.get(key)), now.resolve(after.get(key)), now))
  return false
}

function isAllowedForm(before: PdfDict, after: PdfDict, { signed, now }: { signed: Pdf; now: Pdf }): boolean {
  const [formBefore, formAfter] = [signed.resolve(before.get('AcroForm')), now.resolve(after.get('AcroForm'))]
  return isDict(formAfter) && (formBefore === null || isDict(formBefore)) && isGrownForm(formBefore ?? new Map(), formAfter, { signed, now })
}

function isGrownForm(before: PdfDict, after: PdfDict, { signed, now }: { signed: Pdf; now: Pdf }): boolean {
  return [...new Set([...before.keys(), ...after.keys()])].every((key) => {
    if (sameValue(before.get(key), after.get(key))) return true
    if (key === 'SigFlags') return after.get(key) === 3
    return key === 'Fields' && isGrownList(signed.resolve(before.get(key)), now.resolve(after.get(key)), now)
  })
}

/** All that was there in its order, and then signature fields without a picture. */
function isGrownList(before: PdfValue, after: PdfValue, now: Pdf): boolean {
  if (!Array.isArray(after) || (before !== null && !Array.isArray(before))) return false
  const known = before ?? []
  return known.every((one, at) => sameValue(one, after[at])) && after.slice(known.length).every((one) => one instanceof PdfRef && isInvisibleField(now.object(one.number)))
}

function isInvisibleField(value: PdfValue): boolean {
  if (!isDict(value) || nameOf(value.get('FT')) !== 'Sig' || value.has('AP') || value.has('AA') || value.has('A') || value.has('Kids')) return false
  const place = value.get('Rect')
  return place === undefined || (Array.isArray(place) && place.length === 4 && place.every((one) => one === 0))
}

/** New objects that nothing shown leads to: fields, signatures, the form, the store of evidence and what is in it. */
function isAllowedObject(number: number, now: Pdf): boolean {
  const value = now.object(number)
  if (value instanceof PdfStream) return [...value.dict.keys()].every((key) => key === 'Length' || key === 'Type')
  if (!isDict(value)) return false
  const type = nameOf(value.get('Type'))
  if (nameOf(value.get('FT')) === 'Sig') return isInvisibleField(value)
  if (type === 'Sig' || type === 'DocTimeStamp') return true
  const keys = [...value.keys()].filter((key) => key !== 'Type')
  const isOnly = (allowed: readonly string[]) => keys.length > 0 && keys.every((key) => allowed.includes(key))
  return type === null || type === 'DSS' ? isOnly(['Certs', 'OCSPs', 'CRLs', 'VRI']) || isOnly(['Fields', 'SigFlags']) : false
}

function isPage(dict: PdfDict): boolean {
  return nameOf(dict.get('Type')) === 'Page'
}

function nameOf(value: PdfValue | undefined): string | null {
  return value instanceof PdfName ? value.name : null
}

function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && serialise(a) === serialise(b))
}
