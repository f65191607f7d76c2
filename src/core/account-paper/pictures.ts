// The places of the charts on the page of a summary, and putting what was drawn of them there.
export const PICTURE_KINDS = ['line', 'pie', 'bar'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** What stands in a picture’s `src` until it is drawn; no text of a cell can say it, since its quotes are escaped. */
export const pictureMark = (kind: PictureKind): string => `src="chart:${kind}"`

/** Each is a PNG as a data URL; one that is not there leaves its place blank. */
export const withPictures = (html: string, pictures: Partial<Record<PictureKind, string>>): string =>
  PICTURE_KINDS.reduce(
    (page, kind) => page.split(pictureMark(kind)).join(`src="${pictures[kind] ?? BLANK}"`),
    html,
  )

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
