/**
 * The slot `search.results` on the portal's search page: what a module's own data have for the words, such as procedures or one's
 * dossiers. A filler renders a `<Section>` with links, or nothing; signed out too, so it asks only what anybody may. Budget: 20 kB.
 */
export type SearchResultsProps = Readonly<{
  /** What is looked for, as typed: to be taken literally. Not empty, at most 100 characters. */
  query: string
}>
