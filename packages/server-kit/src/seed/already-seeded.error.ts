/** The database holds a finished seed, or people from elsewhere. Said to whoever runs the command. */
export class AlreadySeeded extends Error {
  override readonly name = 'AlreadySeeded'

  constructor(size: string | null) {
    super(
      size === null
        ? 'The register already has people that no seed has made: nothing was changed.'
        : `The database was seeded before (${size}): nothing was changed. Ask for a reset to throw it away and seed anew.`,
    )
  }
}
