// What buying-till-you-stop models know of a customer, and what they learn of all customers.

/**
 * `repeats`: days with an order after the first one; `last`: time from the first order to the last; `observed`: time from the first order
 * to the day it is looked from. Any unit of time, one for all.
 */
export type BuyingHistory = { repeats: number; last: number; observed: number }

/**
 * Orders come at a rate that differs between customers (gamma: `r`, `alpha`); after an order a customer may stop with a chance that
 * differs as well (beta: `a`, `b`). `alpha` is in the unit of time.
 */
export type BuyingModel = { dropout: Dropout; r: number; alpha: number; a: number; b: number }

/** BG/NBD: one can stop after each repeat order, so nobody has stopped who bought once. MBG/NBD: after the first order too. */
export type Dropout = 'after-repeats' | 'after-any'
