// How many histories are tried and from which seed: the same in every `npm test`; `npm run soak` says otherwise by ZHANGQI_SOAK.

const soak = process.env.ZHANGQI_SOAK

export const seed = soak === undefined ? 20_261_128 : Number(soak)

/** `often`: how many times as many in a soak. */
export const histories = (usual: number, often: number): number =>
  soak === undefined ? usual : usual * often
