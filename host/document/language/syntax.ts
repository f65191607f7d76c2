// Reads the normal form of a formula, in which the engine has put marks for numbers, texts and references, into a tree.
import { EvaluationError } from '@odoo/o-spreadsheet'
import { ERROR_TEXTS, type ErrorText } from './errors'

/** Literals and references by their place among those of the formula. Operators are calls of their functions. */
export type Expression =
  | { kind: 'number'; index: number }
  | { kind: 'text'; indexes: number[] }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'error'; text: ErrorText }
  | { kind: 'cell' | 'range'; index: number }
  | { kind: 'name'; name: string }
  | { kind: 'omitted' }
  | { kind: 'array'; rows: Expression[][] }
  | { kind: 'call'; name: string; args: Expression[] }
  | { kind: 'apply'; target: Expression; args: Expression[] }
  | { kind: 'span'; from: Expression; to: Expression }

/** A letter nobody sees, before a function whose name looks like a cell: LOG10. */
export const NAME_MARK = '\u115F'

/** Sheets' operators from the loosest to the tightest, each with the function it stands for. */
const BINARY: Record<string, { strength: number; name: string }> = {
  '=': { strength: 1, name: 'EQ' },
  '<>': { strength: 1, name: 'NE' },
  '<': { strength: 1, name: 'LT' },
  '<=': { strength: 1, name: 'LTE' },
  '>': { strength: 1, name: 'GT' },
  '>=': { strength: 1, name: 'GTE' },
  '&': { strength: 2, name: 'CONCAT' },
  '+': { strength: 3, name: 'ADD' },
  '-': { strength: 3, name: 'MINUS' },
  '*': { strength: 4, name: 'MULTIPLY' },
  '/': { strength: 4, name: 'DIVIDE' },
  '^': { strength: 5, name: 'POW' },
}
const PREFIX: Record<string, string> = { '-': 'UMINUS', '+': 'UPLUS' }
/** A sign belongs to its operand before any other operator: -2^2 is 4. */
const PREFIX_STRENGTH = 6

const ERROR_LITERALS = ERROR_TEXTS.map(text => text.replace(/[?/]/g, '\\$&')).join('|')
const TOKEN = new RegExp(
  `\\|[NSCR]\\||${ERROR_LITERALS}|<>|<=|>=|[-+*/^&=<>%(){},;:]|'(?:[^']|'')*'|[\\p{L}\\p{N}_.!$]+`,
  'uy',
)

type Reader = { tokens: string[]; at: number; counts: Record<'N' | 'S' | 'D', number> }

/** @throws EvaluationError #ERROR! when it is no formula. */
export function parseNormalForm(text: string): Expression {
  const reader: Reader = { tokens: tokensOf(text), at: 0, counts: { N: 0, S: 0, D: 0 } }
  if (peek(reader) === '=') take(reader)
  const expression = readExpression(reader, 0)
  if (reader.at < reader.tokens.length) throw parseError()
  return expression
}

function parseError(): EvaluationError {
  return new EvaluationError('Formula parse error.', '#ERROR!')
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) throw parseError()
    tokens.push(match[0])
  }
  return tokens
}

function peek(reader: Reader): string | undefined {
  return reader.tokens[reader.at]
}

function take(reader: Reader): string {
  const token = reader.tokens[reader.at]
  if (token === undefined) throw parseError()
  reader.at += 1
  return token
}

function expect(reader: Reader, token: string): void {
  if (take(reader) !== token) throw parseError()
}

function readExpression(reader: Reader, outerStrength: number): Expression {
  let left = readOperand(reader)
  for (;;) {
    const operator = BINARY[peek(reader) ?? '']
    if (!operator || operator.strength <= outerStrength) return left
    take(reader)
    left = { kind: 'call', name: operator.name, args: [left, readExpression(reader, operator.strength)] }
  }
}

function readOperand(reader: Reader): Expression {
  const prefix = PREFIX[peek(reader) ?? '']
  if (prefix) {
    take(reader)
    return { kind: 'call', name: prefix, args: [readExpression(reader, PREFIX_STRENGTH)] }
  }
  let operand = readPrimary(reader)
  for (;;) {
    if (peek(reader) === '%') {
      take(reader)
      operand = { kind: 'call', name: 'UNARY_PERCENT', args: [operand] }
    } else if (peek(reader) === ':') {
      take(reader)
      operand = { kind: 'span', from: operand, to: readCorner(reader) }
    } else if (peek(reader) === '(') {
      operand = { kind: 'apply', target: operand, args: readArguments(reader) }
    } else return operand
  }
}

/** What stands behind a colon: a reference, or a call that gives one, as in A1:INDEX(A:A,3). */
function readCorner(reader: Reader): Expression {
  const corner = readPrimary(reader)
  if (corner.kind !== 'cell' && corner.kind !== 'range' && corner.kind !== 'call') throw parseError()
  return corner
}

function readPrimary(reader: Reader): Expression {
  const token = take(reader)
  switch (token) {
    case '|N|':
      return { kind: 'number', index: reader.counts.N++ }
    case '|S|':
      return readText(reader)
    case '|C|':
      return { kind: 'cell', index: reader.counts.D++ }
    case '|R|':
      return { kind: 'range', index: reader.counts.D++ }
    case '(': {
      const inner = readExpression(reader, 0)
      expect(reader, ')')
      return inner
    }
    case '{':
      return readArray(reader)
  }
  const error = ERROR_TEXTS.find(text => text === token)
  if (error) return { kind: 'error', text: error }
  if (!/^['\p{L}\p{N}_.!$]/u.test(token)) throw parseError()
  return readName(reader, token)
}

/** A doubled quote within a text parts it in two for the engine: "a""b" arrives as two texts side by side. */
function readText(reader: Reader): Expression {
  const indexes = [reader.counts.S++]
  while (peek(reader) === '|S|') {
    take(reader)
    indexes.push(reader.counts.S++)
  }
  return { kind: 'text', indexes }
}

function readName(reader: Reader, token: string): Expression {
  if (peek(reader) === '(' && !token.startsWith("'")) {
    return { kind: 'call', name: token.replace(NAME_MARK, '').toUpperCase(), args: readArguments(reader) }
  }
  const upper = token.toUpperCase()
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' }
  return { kind: 'name', name: token.replace(/^'|'$/g, '') }
}

function readArguments(reader: Reader): Expression[] {
  expect(reader, '(')
  if (peek(reader) === ')') {
    take(reader)
    return []
  }
  const args = [readArgument(reader)]
  while (peek(reader) === ',') {
    take(reader)
    args.push(readArgument(reader))
  }
  expect(reader, ')')
  return args
}

function readArgument(reader: Reader): Expression {
  const next = peek(reader)
  return next === ',' || next === ')' ? { kind: 'omitted' } : readExpression(reader, 0)
}

function readArray(reader: Reader): Expression {
  if (peek(reader) === '}') {
    take(reader)
    return { kind: 'array', rows: [] }
  }
  const rows: Expression[][] = [[readExpression(reader, 0)]]
  for (;;) {
    const separator = take(reader)
    if (separator === '}') return { kind: 'array', rows }
    if (separator === ';') rows.push([readExpression(reader, 0)])
    else if (separator === ',') rows.at(-1)?.push(readExpression(reader, 0))
    else throw parseError()
  }
}
