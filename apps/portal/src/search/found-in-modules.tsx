import { SlotOutlet } from '../modules/slot-outlet.tsx'

/** What the modules' own data have for the words: procedures, one's dossiers (X12). */
export function FoundInModules({ query }: { query: string }) {
  return <SlotOutlet name="search.results" props={{ query }} />
}
