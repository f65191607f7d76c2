// Which accounts count: 应收账款 (1122) as owed to us, 预收账款 (2203) and 合同负债 (2204, 2205) as owed by us.

export type AccountClass = 'receivable' | 'prepaid' | 'other'

const WORDS: readonly { words: RegExp; is: AccountClass }[] = [
  { words: /坏账准备|减值|allowance|其他应收|应收票据|应收利息/i, is: 'other' },
  { words: /应收账款|应收帐款|(?:accounts?|trade) ?receivables?/i, is: 'receivable' },
  {
    words:
      /预收账款|预收帐款|预收款|合同负债|contract liabilit|(?:advances?|deposits?) from customers?|unearned/i,
    is: 'prepaid',
  },
]
const CODES: Record<string, AccountClass> = {
  '1122': 'receivable',
  '2203': 'prepaid',
  '2204': 'prepaid',
  '2205': 'prepaid',
}

/** By the words first, which every chart of accounts shares; then by the code of the standard chart. Null where neither says. */
export function accountClass(code: string, account: string): AccountClass | null {
  const word = WORDS.find(({ words }) => words.test(account))
  if (word !== undefined) return word.is
  const digits = code.replace(/\D/g, '')
  if (digits.length < 4) return null
  return CODES[digits.slice(0, 4)] ?? 'other'
}

const PREFIX =
  /^(?:应收[账帐]款|预收[账帐]款|预收款项?|合同负债|accounts? receivables?)\s*[-_/\\|:：—–、]+\s*/i

/** The customer in the name of a sub-account: 应收账款-星河酒店; '' where it names the account only. */
export function nameInAccount(account: string): string {
  let name = account.trim()
  while (PREFIX.test(name)) name = name.replace(PREFIX, '')
  return WORDS.some(({ words }) => words.test(name) && name.replace(words, '').trim() === '') ? '' : name
}

/** Without the number that 用友 and 金蝶 print before a name: 001 星河酒店, [C-01]星河酒店. */
export function withoutNumber(name: string): string {
  const bare = name
    .normalize('NFKC')
    .replace(/^[[(【]?[a-z]{0,4}-?\d{2,}[\])】]?[\s\-_.:、]+|^[[(【][a-z]{0,4}-?\d{2,}[\])】]/i, '')
    .trim()
  return bare === '' ? name : bare
}
