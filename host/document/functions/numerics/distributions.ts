// Continuous distributions by what they have in common: density, cumulative probability and quantile.
import { betaShare, logBeta } from './beta'
import { logGamma, lowerGammaShare } from './gamma'
import { quantile } from './quantile'

export type Distribution = {
  density: (x: number) => number
  cumulative: (x: number) => number
  /** The x at which the cumulative probability is p, 0 ≤ p < 1. */
  quantile: (p: number) => number
}

/** Gamma distribution of shape and scale, both positive. */
export function gammaDistribution(shape: number, scale: number): Distribution {
  const density = (x: number) => {
    if (x < 0) return 0
    if (x === 0) return shape < 1 ? Number.POSITIVE_INFINITY : shape === 1 ? 1 / scale : 0
    const size = x / scale
    return Math.exp((shape - 1) * Math.log(size) - size - logGamma(shape)) / scale
  }
  const cumulative = (x: number) => lowerGammaShare(shape, x / scale)
  return onPositive(density, cumulative)
}

export function chiSquared(degreesOfFreedom: number): Distribution {
  return gammaDistribution(degreesOfFreedom / 2, 2)
}

/** Beta distribution on 0 to 1. */
export function betaDistribution(alpha: number, beta: number): Distribution {
  const density = (x: number) => {
    if (x === 0) return edgeDensity(alpha, beta)
    if (x === 1) return edgeDensity(beta, alpha)
    return Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - logBeta(alpha, beta))
  }
  const cumulative = (x: number) => betaShare(x, alpha, beta)
  return {
    density,
    cumulative,
    quantile: p => (p <= 0 ? 0 : p >= 1 ? 1 : quantile(p, { density, cumulative, from: 0, to: 1 })),
  }
}

function edgeDensity(near: number, far: number): number {
  return near < 1 ? Number.POSITIVE_INFINITY : near === 1 ? far : 0
}

/** Snedecor's F (Abramowitz & Stegun 26.6.2). */
export function fisher(numerator: number, denominator: number): Distribution {
  const [a, b] = [numerator / 2, denominator / 2]
  const density = (x: number) => {
    if (x === 0) return numerator < 2 ? Number.POSITIVE_INFINITY : numerator === 2 ? 1 : 0
    const ratio = (numerator * x) / denominator
    return Math.exp(a * Math.log(ratio) - (a + b) * Math.log1p(ratio) - logBeta(a, b)) / x
  }
  const cumulative = (x: number) => betaShare((numerator * x) / (numerator * x + denominator), a, b)
  return onPositive(density, cumulative)
}

/** Student's t (Abramowitz & Stegun 26.7.1). */
export function student(degreesOfFreedom: number): Distribution {
  const n = degreesOfFreedom
  const density = (x: number) =>
    Math.exp(-((n + 1) / 2) * Math.log1p((x * x) / n) - logBeta(n / 2, 0.5)) / Math.sqrt(n)
  const upper = (x: number) => betaShare(n / (n + x * x), n / 2, 0.5) / 2
  const cumulative = (x: number) => (x > 0 ? 1 - upper(x) : 1 - (1 - upper(-x)))
  const quantileOf = (p: number): number => {
    if (p === 0.5) return 0
    if (p > 0.5) return -quantileOf(1 - p)
    return -quantile(-p, { density, cumulative: x => -upper(x), from: 0, to: Number.POSITIVE_INFINITY })
  }
  return { density, cumulative, quantile: quantileOf }
}

function onPositive(density: Distribution['density'], cumulative: Distribution['cumulative']): Distribution {
  return {
    density,
    cumulative: x => (x <= 0 ? 0 : cumulative(x)),
    quantile: p => (p <= 0 ? 0 : quantile(p, { density, cumulative, from: 0, to: Number.POSITIVE_INFINITY })),
  }
}
