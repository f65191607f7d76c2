// The little that the tests use of gas-local, which brings no types.

declare module 'gas-local' {
  type Globals = Record<string, unknown>
  const gas: { require(folder: string, globals: Globals): Globals; globalMockDefault: Globals }
  export default gas
}
