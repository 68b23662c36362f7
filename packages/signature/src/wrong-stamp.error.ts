/** The time-stamp authority's answer is not of what was asked: nothing is signed with it. */
export class WrongStamp extends Error {
  constructor() {
    super('The time stamp is not of this signature.')
    this.name = 'WrongStamp'
  }
}
