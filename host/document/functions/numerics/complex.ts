// Complex numbers: arithmetic and the elementary functions (Abramowitz & Stegun chapter 4).

export type Complex = { re: number; im: number }

export function add(a: Complex, b: Complex): Complex {
  return { re: a.re + b.re, im: a.im + b.im }
}

export function subtract(a: Complex, b: Complex): Complex {
  return { re: a.re - b.re, im: a.im - b.im }
}

export function multiply(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re }
}

/** Not finite when b is 0. */
export function divide(a: Complex, b: Complex): Complex {
  const size = b.re * b.re + b.im * b.im
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size }
}

export function modulus({ re, im }: Complex): number {
  return Math.hypot(re, im)
}

/** Radians from -π to π. */
export function angle({ re, im }: Complex): number {
  return Math.atan2(im, re)
}

export function polar(radius: number, radians: number): Complex {
  return { re: radius * Math.cos(radians), im: radius * Math.sin(radians) }
}

export function exponential({ re, im }: Complex): Complex {
  return polar(Math.exp(re), im)
}

/** Principal value; not finite at 0. */
export function logarithm(z: Complex): Complex {
  return { re: Math.log(modulus(z)), im: angle(z) }
}

/** Principal value of a real power. */
export function power(z: Complex, exponent: number): Complex {
  return polar(modulus(z) ** exponent, angle(z) * exponent)
}

export function sine({ re, im }: Complex): Complex {
  return { re: Math.sin(re) * Math.cosh(im), im: Math.cos(re) * Math.sinh(im) }
}

export function cosine({ re, im }: Complex): Complex {
  return { re: Math.cos(re) * Math.cosh(im), im: -Math.sin(re) * Math.sinh(im) }
}

export function hyperbolicSine({ re, im }: Complex): Complex {
  return { re: Math.sinh(re) * Math.cos(im), im: Math.cosh(re) * Math.sin(im) }
}

export function hyperbolicCosine({ re, im }: Complex): Complex {
  return { re: Math.cosh(re) * Math.cos(im), im: Math.sinh(re) * Math.sin(im) }
}

/** tan z by its double angle, which keeps the digits a quotient of sine and cosine loses (Abramowitz & Stegun 4.3.57). */
export function tangent({ re, im }: Complex): Complex {
  return scaled({ re: Math.sin(2 * re), im: Math.sinh(2 * im) }, Math.cos(2 * re) + Math.cosh(2 * im))
}

/** Abramowitz & Stegun 4.3.58. */
export function cotangent({ re, im }: Complex): Complex {
  return scaled({ re: Math.sin(2 * re), im: -Math.sinh(2 * im) }, Math.cosh(2 * im) - Math.cos(2 * re))
}

export function secant(z: Complex): Complex {
  const { re, im } = cosine(z)
  return scaled({ re: 2 * re, im: -2 * im }, Math.cos(2 * z.re) + Math.cosh(2 * z.im))
}

export function cosecant(z: Complex): Complex {
  const { re, im } = sine(z)
  return scaled({ re: 2 * re, im: -2 * im }, Math.cosh(2 * z.im) - Math.cos(2 * z.re))
}

/** Hyperbolic functions from the circular ones at iz (Abramowitz & Stegun 4.5.7 to 4.5.12). */
export function hyperbolicTangent(z: Complex): Complex {
  return timesI(tangent(timesI(z)), -1)
}

export function hyperbolicCotangent(z: Complex): Complex {
  return timesI(cotangent(timesI(z)))
}

export function hyperbolicSecant(z: Complex): Complex {
  return secant(timesI(z))
}

export function hyperbolicCosecant(z: Complex): Complex {
  return timesI(cosecant(timesI(z)))
}

function timesI({ re, im }: Complex, sign: 1 | -1 = 1): Complex {
  return { re: -im * sign, im: re * sign }
}

function scaled({ re, im }: Complex, divisor: number): Complex {
  return { re: re / divisor, im: im / divisor }
}
