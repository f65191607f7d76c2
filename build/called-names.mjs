// Which functions of the server the built add-on names in its menus, triggers and page calls, read from the bundles that ship.

import { parse } from 'acorn'

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {{ name: string, by: string }} Call a function's name and who names it */
/** @typedef {{ calls: Call[], unreadable: string[] }} Found unreadable: places whose name cannot be told from the source */

/** Methods of Apps Script that take the name of a function, and which argument it is. */
const takesFunctionName = { addItem: 1, newTrigger: 0 }

/** Methods that stand between google.script.run and the name of the function. */
const pageHandlers = new Set(['withSuccessHandler', 'withFailureHandler', 'withUserObject'])

/**
 * Names given to `addItem` and `newTrigger`: literals, constants, or a property of literal objects such as `{ label, run: 'openHome' }`.
 * @param {string} code Code.js
 * @returns {Found}
 */
export function namesCalledByServer(code) {
  const program = parsed(code)
  /** @type {Found} */
  const found = { calls: [], unreadable: [] }
  visit(program, [], (node, parents) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return
    const method = propertyName(node.callee)
    if (method !== 'addItem' && method !== 'newTrigger') return
    const argument = node.arguments[takesFunctionName[method]]
    const names = argument === undefined ? [] : possibleTexts(argument, [node, ...parents], program)
    if (names.length === 0) found.unreadable.push(`${method}: ${code.slice(node.start, node.end)}`)
    found.calls.push(...names.map(name => ({ name, by: method })))
  })
  return found
}

/**
 * Names called through google.script.run.
 * @param {string} script the page's code
 * @returns {Found}
 */
export function namesCalledByPage(script) {
  /** @type {Found} */
  const found = { calls: [], unreadable: [] }
  visit(parsed(script), [], (node, parents) => {
    if (node.type !== 'MemberExpression' || propertyName(node) !== 'run') return
    if (node.object.type !== 'MemberExpression' || propertyName(node.object) !== 'script') return
    const name = calledOnRunner(node, parents)
    if (name === undefined)
      found.unreadable.push(`google.script.run: ${script.slice(node.start, node.end + 80)}`)
    else found.calls.push({ name, by: 'google.script.run' })
  })
  return found
}

/**
 * Climbs run.withSuccessHandler(…).withFailureHandler(…).name(…) from `run` to the name.
 * @param {Node} runner
 * @param {Node[]} parents nearest first
 * @returns {string | undefined}
 */
function calledOnRunner(runner, parents) {
  let inner = runner
  for (const [at, parent] of parents.entries()) {
    if (parent.type === 'CallExpression' && parent.callee === inner) {
      inner = parent
      continue
    }
    if (parent.type !== 'MemberExpression' || parent.object !== inner) return undefined
    const name = propertyName(parent)
    const call = parents[at + 1]
    if (name === undefined || call?.type !== 'CallExpression' || call.callee !== parent) return undefined
    if (!pageHandlers.has(name)) return name
    inner = parent
  }
  return undefined
}

/**
 * Every text an expression may stand for; none when that cannot be told.
 * @param {Node} expression
 * @param {Node[]} parents nearest first
 * @param {Node} program
 * @returns {string[]}
 */
function possibleTexts(expression, parents, program) {
  if (expression.type === 'MemberExpression') return textsOfProperty(propertyName(expression), program)
  const declared = expression.type === 'Identifier' ? declarationOf(expression.name, parents) : undefined
  if (declared !== undefined && 'property' in declared) return textsOfProperty(declared.property, program)
  return plainText(expression, parents)
}

/**
 * The text of a literal, or of a constant that is one.
 * @param {Node} expression
 * @param {Node[]} parents nearest first
 * @returns {string[]}
 */
function plainText(expression, parents) {
  if (expression.type === 'Literal' && typeof expression.value === 'string') return [expression.value]
  const declared = expression.type === 'Identifier' ? declarationOf(expression.name, parents) : undefined
  if (declared === undefined || 'property' in declared || declared.value.type === 'Identifier') return []
  return plainText(declared.value, [])
}

/**
 * The texts that any literal object of the bundle gives to a property: too many rather than too few.
 * @param {string | undefined} property
 * @param {Node} program
 * @returns {string[]}
 */
function textsOfProperty(property, program) {
  /** @type {string[]} */
  const texts = []
  if (property === undefined) return texts
  visit(program, [], (node, parents) => {
    if (node.type !== 'Property' || node.computed || keyName(node.key) !== property) return
    texts.push(...plainText(node.value, parents))
  })
  return texts
}

/**
 * What the nearest enclosing declaration says about a name: its value, or the property it was unpacked from.
 * @param {string} name
 * @param {Node[]} parents nearest first
 * @returns {{ value: Node } | { property: string } | undefined}
 */
function declarationOf(name, parents) {
  for (const parent of parents) {
    for (const { id, init } of declaredBy(parent)) {
      if (id.type === 'Identifier' && id.name === name) return init && { value: init }
      if (id.type !== 'ObjectPattern') continue
      for (const part of id.properties) {
        if (part.type !== 'Property' || part.value.type !== 'Identifier' || part.value.name !== name) continue
        const property = part.computed ? undefined : keyName(part.key)
        return property === undefined ? undefined : { property }
      }
    }
  }
  return undefined
}

/**
 * @param {Node} scope
 * @returns {{ id: Node, init: Node | undefined }[]}
 */
function declaredBy(scope) {
  if (scope.type === 'Program' || scope.type === 'BlockStatement') return scope.body.flatMap(declarations)
  if (scope.type === 'ForStatement') return scope.init ? declarations(scope.init) : []
  if (scope.type === 'ForOfStatement') return declarations(scope.left)
  if ('params' in scope) return scope.params.map(id => ({ id, init: undefined }))
  return []
}

/**
 * @param {Node} statement
 * @returns {{ id: Node, init: Node | undefined }[]}
 */
const declarations = statement =>
  statement.type === 'VariableDeclaration'
    ? statement.declarations.map(({ id, init }) => ({ id, init: init ?? undefined }))
    : []

/** @param {import('acorn').MemberExpression} member */
const propertyName = ({ computed, property }) => (computed ? undefined : keyName(property))

/**
 * @param {Node} key
 * @returns {string | undefined}
 */
function keyName(key) {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined
}

/** @param {string} code */
const parsed = code => parse(code, { ecmaVersion: 2019 })

/**
 * @param {Node} node
 * @param {Node[]} parents nearest first
 * @param {(node: Node, parents: Node[]) => void} see
 */
function visit(node, parents, see) {
  see(node, parents)
  const below = [node, ...parents]
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, below, see)
    }
  }
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = value =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
