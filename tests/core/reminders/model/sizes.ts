// How many histories are tried and from which seed: the same in every `npm test`; `npm run soak` says otherwise by ZHANGQI_SOAK, and may
// end each of the two after some minutes.

const soak = process.env.ZHANGQI_SOAK
const minutes = process.env.ZHANGQI_SOAK_MINUTES

export const seed = soak === undefined ? 20_261_128 : Number(soak)

/** `often`: how many times as many in a soak. */
export const histories = (usual: number, often: number): number =>
  soak === undefined ? usual : usual * often

/** A soak that was given so many minutes ends with the history in which they are over. */
export const ends =
  minutes === undefined
    ? {}
    : { interruptAfterTimeLimit: Number(minutes) * 60_000, markInterruptAsFailure: false }
