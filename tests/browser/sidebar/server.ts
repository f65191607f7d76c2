// A server of answers for the page's tests: typed views of a small story, any of them replaced by a test; it notes what was asked.
import type { Input, Method } from '../../../src/contract/inputs'
import type { Answer, Output, RpcProblem } from '../../../src/contract/outputs'
import { COMPARED, PAPER } from './story/account-paper'
import { ACCOUNT_PLAN, planChanged } from './story/account-plan'
import { adjustmentsView, CREDIT, WRITE_OFF } from './story/adjustments'
import { AGING } from './story/aging'
import { ARCHIVE, ARCHIVED_END, FOUND, HALF_DONE, NO_WORK, tidying } from './story/archive'
import { BOOKS_VIEW, classesView } from './story/books'
import { BRIEFING } from './story/briefing'
import { COLLECTING } from './story/collecting'
import { COLUMNS } from './story/columns'
import { CLOSING, FOUR_EYES } from './story/control'
import { CUSTOMER } from './story/customer'
import { behind, FOLLOW_UP, followUpsView, RECEIPT, receiptsView } from './story/daily'
import { CHECK, FIXES, LAST_ACT } from './story/data'
import { day, TODAY, yuan, ZONE } from './story/day'
import { EFFECT } from './story/effect'
import { found } from './story/find'
import { DEMAND, FORMAL_TEXTS, RECEIPT_NOTE, STATEMENT, STATEMENT_LETTER, STATEMENTS } from './story/formal'
import { FRESHNESS } from './story/freshness'
import { GL_START, GL_VIEW } from './story/general-ledger'
import { HOME } from './story/home'
import { HOLIDAYS_VIEW, REVIEW, SETTINGS, SETTINGS_VIEW } from './story/more'
import { DUPLICATES, PAYERS_VIEW } from './story/names'
import { BILLS, PAID } from './story/paid'
import { EXPECTED, LATE_PAYERS } from './story/paying'
import { OCTOBER_PLAN, PLAN, RATES, ROLLS } from './story/plan'
import { PLANS, PLAN as SPLIT } from './story/plans'
import { PORTFOLIO, PRODUCTS } from './story/portfolio'
import { HOLD, HOLDS, LETTER, REMINDERS } from './story/reminders'
import { SERVICE_OVERVIEW } from './story/service'
import { DRAFT, SETUP_RESULT } from './story/setup'
import { TERMS_PREVIEW, TERMS_SAVED, TERMS_VIEW } from './story/terms'
import { TIMELINE } from './story/timeline'
import { WARNINGS } from './story/warnings'

export type Asked = { [M in Method]: { method: M; input: Input<M> } }[Method]
export type Answers = { [M in Method]: (input: Input<M>) => Output<M> | RpcProblem }

const isProblem = (value: object): value is RpcProblem => 'code' in value && 'values' in value

const arrangement = {
  customer: '',
  name: '',
  way: 'default',
  holdUntil: null,
  holdReason: '',
  to: null,
} as const

export const ANSWERS: Answers = {
  start: () => ({
    language: 'zh-CN',
    asOf: TODAY,
    zone: ZONE,
    state: 'ready',
    currency: 'CNY',
    sheets: ['客户台账'],
    beside: [],
    archive: null,
    left: [],
  }),
  'setup.read': () => DRAFT,
  'customer.sheet': () => ({ status: 'made', sheet: '大客户总结' }),
  'setup.confirm': () => SETUP_RESULT,
  home: () => HOME,
  'home.explain': ({ figure }) => behind(figure),
  'news.dismiss': ({ version }) => ({ version }),
  refresh: () => ({
    rows: 128,
    dueDates: 12,
    colourRules: 6,
    totalsOn: TODAY,
    warnings: { opened: 2, closed: 1 },
    board: { state: 'updated', missing: 0 },
  }),
  'customer.timeline': () => TIMELINE,
  'reminders.cameBack': ({ letter }) => ({ letter }),
  'reminders.tryAgain': ({ to }) => ({ to: [...to] }),
  'hourly.take': () => HOME.hourly,
  board: () => ({ state: 'updated', missing: 0 }),
  warnings: () => WARNINGS,
  'warnings.edit': ({ after }) => ({ status: 'saved', handling: after }),
  'customer.search': found,
  'customer.filter': () => ({ customers: 2, sheets: ['客户台账'], inUse: [], refused: [] }),
  'customer.unfilter': () => ({ outcome: 'removed' }),
  'customer.open': () => CUSTOMER,
  'customer.costRates': () => ({ sheet: '成本率' }),
  'customer.edit': () => ({ status: 'saved' }),
  'customer.key': ({ isKey }) => ({ keyAccount: isKey ?? true }),
  receipts: ({ customer }) => receiptsView(customer),
  'receipts.record': ({ total, on, note }) => ({
    status: 'recorded',
    receipt: { ...RECEIPT, total, on: day(on), note },
    untouched: [],
  }),
  'receipts.settle': ({ way }) => ({
    receipt: { ...RECEIPT, state: way === 'finish' ? 'entered' : 'undone' },
    untouched: [],
  }),
  adjustments: ({ customer }) => adjustmentsView(customer),
  'adjustments.record': ({ kind, amount, on }) => ({
    status: 'recorded',
    adjustment: {
      ...CREDIT,
      kind,
      amount,
      counted: kind === 'write-off' ? 0 : amount,
      on: day(on),
      state: kind === 'write-off' ? 'proposed' : 'standing',
    },
  }),
  'adjustments.decide': ({ number, way }) => ({
    ...WRITE_OFF,
    number,
    state: way === 'approve' ? 'approved' : 'rejected',
  }),
  paid: () => PAID,
  'paid.open': () => PAID,
  'paid.say': ({ changes }) => ({ ...PAID, changes: [], said: changes.length }),
  'adjustments.void': ({ number }) => ({ ...CREDIT, number, state: 'void' }),
  bills: () => BILLS,
  followUps: ({ customer }) => followUpsView(customer),
  'followUps.log': ({ promised, hold }) => ({
    followUp: FOLLOW_UP,
    held: hold && promised !== null ? day(promised.on) : null,
  }),
  'followUps.stopWaiting': ({ key }) => ({ key }),
  'policy.preview': ({ policy }) => ({
    asOf: TODAY,
    rows: [
      {
        name: '澜庭地产',
        what: 'HT-2026-018',
        due: day('2026-11-18'),
        open: 38_200_000,
        stopsAfter: null,
        steps: policy.levels
          .filter(({ enabled, level }) => enabled && level > 0)
          .map(({ level, approval }) => ({ level, approval, on: day(`2026-12-0${level}`) })),
      },
    ],
  }),
  holds: ({ customer }) => (customer === '素山民宿' ? HOLDS : { ...HOLDS, items: [], active: [] }),
  'holds.add': ({ kind, item, amount, until, reason }) => ({
    ...HOLD,
    kind,
    item,
    what: item === null ? '' : 'HT-2026-018',
    amount,
    until: day(until),
    reason,
  }),
  'holds.end': () => ({ ...HOLD, ended: true }),
  'notSent.show': () => ({ sheet: '为何未发' }),
  effect: () => EFFECT,
  collecting: () => COLLECTING,
  'collecting.accept': () => ({ plan: 'p-2', name: '南山装饰工程有限公司', steps: 4 }),
  'collecting.undo': ({ plan }) => ({ plan, steps: 4 }),
  'paying.late': () => LATE_PAYERS,
  'paying.expected': () => EXPECTED,
  reminders: () => REMINDERS,
  'reminders.letter': () => LETTER,
  'reminders.send': ({ letters }) => ({ run: 'R-1', sent: letters.length, skipped: [], stopped: 'done' }),
  'reminders.markSent': () => ({ letter: 'L-1' }),
  'reminders.arrange': ({ customer }) => ({ ...arrangement, customer }),
  'reminders.settle': ({ letter }) => ({ letter }),
  'sending.set': ({ mode }) => ({ ...REMINDERS.sending, mode }),
  norms: () => ({ status: 'made' }),
  holidays: () => HOLIDAYS_VIEW,
  'holidays.open': () => ({ added: 39 }),
  review: () => REVIEW,
  freshness: () => FRESHNESS,
  'freshness.verify': ({ customers }) => ({ mark: 'M-1', customers: customers.length, gone: 0 }),
  'freshness.takeBack': () => ({ rows: 1 }),
  'people.save': person => person,
  briefing: () => BRIEFING,
  'briefing.save': changed => ({ ...BRIEFING, settings: { ...BRIEFING.settings, ...changed } }),
  'robot.save': () => BRIEFING,
  'robot.test': () => BRIEFING,
  'robot.remove': () => ({ ...BRIEFING, robot: null }),
  check: () => CHECK,
  'data.acknowledge': () => ({ acknowledged: 1, act: '2026-11-21 09:00 王芳' }),
  'data.withdraw': () => ({ withdrawn: 1 }),
  'data.fixes': () => FIXES,
  'data.fix': ({ fixes }) => tidying(fixes.length),
  gl: () => GL_START,
  'gl.compare': () => GL_VIEW,
  'gl.match': ({ name }) => ({ name }),
  'gl.unmatch': ({ name }) => ({ name }),
  'gl.explain': ({ text, asOf, difference }) => ({
    note: { text, by: 'lin@example.com', at: '2026-11-21 09:41', asOf, difference, isCurrent: true },
  }),
  'gl.list': () => ({ sheet: '总账核对', rows: 34 }),
  archive: ({ months }) => ({ ...ARCHIVE, months }),
  'archive.start': () => ({ ...NO_WORK, now: HALF_DONE }),
  'archive.find': () => FOUND,
  'archive.return': () => ({ ...NO_WORK, now: { ...HALF_DONE, kind: 'return' } }),
  work: () => NO_WORK,
  'work.step': () => ({ ...NO_WORK, last: ARCHIVED_END }),
  'work.stop': () => ({ ...NO_WORK, last: { ...ARCHIVED_END, stopped: true } }),
  portfolio: () => PORTFOLIO,
  'portfolio.sheet': () => ({ status: 'made', sheet: '客户价值总览', customers: 38 }),
  products: () => PRODUCTS,
  books: () => BOOKS_VIEW,
  'books.make': () => ({ sheet: '服务' }),
  'service.answer': () => ({ status: 'saved', sheet: '满意度', row: 12 }),
  'service.overview': () => SERVICE_OVERVIEW,
  'books.adopt': () => ({ sheet: '报销登记' }),
  'books.release': () => ({ sheet: '2026年销售明细' }),
  'books.acknowledge': () => ({ acknowledged: 1, act: '2026-11-21 09:00 王芳' }),
  'books.withdraw': () => ({ withdrawn: 1 }),
  'books.goto': ({ at }) => ({ a1: `A${at?.row ?? 2}` }),
  classes: classesView,
  undo: () => ({ restored: LAST_ACT.cells, left: 0, next: null, cells: LAST_ACT.cells }),
  closing: () => CLOSING,
  'closing.close': ({ month }) => ({ month, items: 128 }),
  'closing.reopen': ({ month }) => ({ month }),
  'closing.acknowledge': ({ changes }) => ({ acknowledged: changes.length }),
  fourEyes: () => FOUR_EYES,
  'fourEyes.tick': ({ changes }) => ({ ticked: changes.length }),
  'fourEyes.own': ({ changes }) => ({ owned: changes.length }),
  columns: () => COLUMNS,
  'columns.mend': ({ columns }) => ({ mended: columns.length }),
  'columns.add': ({ fields }) => ({ added: fields.length, rules: 6 }),
  'columns.show': ({ headers }) => ({ shown: headers }),
  goto: ({ row }) => ({ a1: `A${row}` }),
  settings: () => SETTINGS_VIEW,
  terms: () => TERMS_VIEW,
  'terms.preview': () => TERMS_PREVIEW,
  'terms.save': () => TERMS_SAVED,
  'terms.restore': () => TERMS_SAVED,
  'settings.save': ({ settings, letters = [] }) => ({
    ...SETTINGS_VIEW,
    settings: { ...SETTINGS, ...settings },
    letters: SETTINGS_VIEW.letters.map(
      one => letters.find(({ level, language }) => level === one.level && language === one.language) ?? one,
    ),
    fingerprint: 'as saved',
  }),
  plans: () => PLANS,
  'plans.open': () => SPLIT,
  'plans.save': ({ lines }) => ({ lines: lines.length, seen: '3-saved', madeSheet: true }),
  'plans.remove': () => ({ removed: SPLIT.lines, seen: '0-none' }),
  'plans.trigger': ({ on }) => ({ rows: [3], on: on === null ? null : day(on), amount: yuan(216_000) }),
  'plans.sheet': () => ({ sheet: '分期', made: false }),
  uninstall: ({ keepLog }) => ({
    progress: null,
    rulesRemoved: 6,
    sheetsRemoved: ['每日合计'],
    logKept: keepLog,
  }),
  duplicates: () => DUPLICATES,
  'duplicates.merge': ({ write }) => ({ written: write ? 2 : 0, left: 0, act: null }),
  'duplicates.different': () => ({ said: true }),
  'duplicates.takeBack': () => ({ said: true }),
  customerList: () => ({ sheet: null, customers: 42 }),
  'customerList.make': () => ({ sheet: '客户', customers: 42 }),
  'customerList.undo': () => ({ sheet: '客户', removed: true }),
  payers: () => PAYERS_VIEW,
  'payers.claim': () => ({ payer: '李四', customer: '云栖酒店', receipts: 1 }),
  'payers.takeBack': () => ({ takenBack: 1 }),
  aging: ({ by, asOf }) => ({
    ...AGING,
    by,
    asOf: asOf === null ? TODAY : day(asOf),
    ids: by === 'due' ? AGING.ids : ['m0-12', 'm12-24', 'm24-36', 'm36+', 'undated'],
    undated: { count: asOf === null ? 0 : 4, amount: asOf === null ? 0 : 8_000_000 },
  }),
  'aging.sheet': ({ overwrite }) =>
    overwrite ? { status: 'replaced', sheet: '账龄表', customers: 3 } : { status: 'changed' },
  plan: ({ month }) => (month === '2026-10' ? OCTOBER_PLAN : PLAN),
  'plan.freeze': () => ({ month: '2026-11', customers: 3, plan: 120_000_000 }),
  'plan.adjust': ({ plan }) => ({ name: '云栖置业', plan }),
  rates: () => RATES,
  rolls: () => ROLLS,
  'formal.view': ({ kind }) => (kind === 'statement' ? STATEMENT : kind === 'demand' ? DEMAND : RECEIPT_NOTE),
  'formal.print': ({ papers }) => ({
    html: STATEMENT.html,
    numbers: papers.map((_, at) => `DZ20261121-0${at + 1}`),
  }),
  'formal.mail': ({ to }) => ({ number: 'DZ20261121-01', to }),
  'formal.list': () => STATEMENTS,
  'formal.batch': ({ papers }) => ({
    letters: papers.map(paper => ({
      paper,
      name: paper.customer,
      amount: 100,
      to: ['a@example.com'],
      seen: 's',
    })),
    skipped: [],
    quota: 100,
  }),
  'formal.batch.send': ({ letters }) => ({
    sent: letters.map(({ paper: { customer } }, at) => ({
      ...{ number: `DZ20261121-0${at + 1}`, customer, name: customer },
    })),
    skipped: [],
    left: [],
  }),
  'freshness.ask': ({ to }) => ({ sent: to, toldToday: [], failed: [] }),
  'account.compare': () => COMPARED,
  'account.keep': ({ periods }) => ({ periods, customers: 8 }),
  'account.paper': () => PAPER,
  'account.mail': ({ to }) => ({ to }),
  'formal.texts': () => FORMAL_TEXTS,
  'formal.texts.save': ({ texts }) => ({ ...FORMAL_TEXTS, texts }),
  'formal.reply': ({ said }) => ({
    status: 'saved',
    letter: {
      ...STATEMENT_LETTER,
      repliedOn: said.repliedOn === null ? null : day(said.repliedOn),
      difference: said.difference,
    },
  }),
  accountPlan: () => ACCOUNT_PLAN,
  'accountPlan.add': ({ customer, fields }) => ({
    entry: { ...planChanged(fields, 9), customer },
    madeSheet: false,
  }),
  'accountPlan.edit': ({ fields, row }) => ({
    status: 'saved',
    ...{ entry: planChanged(fields, row), seen: 'changed', row, cells: {} },
  }),
  'accountPlan.remove': ({ row }) => ({ status: 'saved', entry: null, seen: 'empty', row, cells: {} }),
  'accountPlan.putBack': ({ row }) => ({ status: 'saved', entry: null, seen: 'back', row, cells: {} }),
  'accountPlan.sheet': () => ({ sheet: '大客户计划', made: false }),
}

/** Answers one call as the real server does: JSON text both ways. */
export const answerCall = (answers: Answers, request: string): { asked: Asked; reply: string } => {
  const asked = JSON.parse(request) as Asked
  const perform = answers[asked.method] as (input: unknown) => object
  const value = perform(asked.input)
  const answer = isProblem(value) ? { ok: false, problem: value } : { ok: true, value }
  return { asked, reply: JSON.stringify(answer satisfies Answer<Method> | object) }
}
