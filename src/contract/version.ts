// The version of the add-on: raise it together with the words in src/text/page/*/news.ts.
export const VERSION = '0.4'
