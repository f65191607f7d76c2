// A forecast of a series of equally long periods.

export type Method = 'mean' | 'smoothed' | 'damped' | 'theta'

/**
 * `values`: one per period ahead. `spread`: standard deviation of the errors one period ahead, in units of the series; `memory`: the share
 * of an error that stays in the level (SES's α; 0 for a mean), which makes the spread grow with the periods ahead.
 */
export type Forecast = { method: Method; values: number[]; spread: number; memory: number }
