/** Ways to the pages that are reached by choosing a place or a bus. */
export const ways = {
  // A stop in the middle of a town: buses go all day.
  'stops/:id': async () => '/transport/stops/05443',
  'routes/:id': async () => '/transport/routes/R01',
}
