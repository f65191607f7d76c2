// How Excel counts what Sheets counts in pixels (ECMA-376 part 1 §18.3.1.13, §18.3.1.73).

/** Widths are in digits of the default font, 7 pixels each. */
export const DIGIT_PIXELS = 7

/** Heights are in points. */
export const POINTS_PER_PIXEL = 0.75
