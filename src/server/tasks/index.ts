// Every method of the page and the task that answers it.
import type { Input, Method } from '../../contract/inputs'
import type { Output } from '../../contract/outputs'
import type { Outcome } from '../answer'
import type { Office } from '../ports'
import { mailAccount } from './account-paper/mail'
import { viewPaper } from './account-paper/view'
import { addToPlan } from './account-plan/add'
import { editPlanRow, putBackPlanRow, removePlanRow } from './account-plan/edit'
import { openAccountPlan, viewAccountPlan } from './account-plan/view'
import { compareAccount } from './account-snapshots/compare'
import { keepPeriods } from './account-snapshots/keep'
import { startArchive, startReturn } from './archive/start'
import { findArchived, viewArchive } from './archive/view'
import { acknowledgeInBook, withdrawInBook } from './books/acknowledge'
import { viewClasses } from './books/classes'
import { adoptBook, goToBook, makeBook, releaseBook } from './books/take'
import { viewBooks } from './books/view'
import { removeRobot, saveRobot, testRobot } from './briefing/robot'
import { saveBriefing, viewBriefing } from './briefing/view'
import { acknowledgeLate } from './closing/acknowledge'
import { closeMonth, reopenMonth } from './closing/close'
import { viewClosing } from './closing/view'
import { acceptPlan, undoPlan, viewCollecting } from './collecting/plans'
import { addColumns } from './columns/add'
import { mendColumns } from './columns/mend'
import { showColumns } from './columns/show'
import { viewColumns } from './columns/view'
import { openCostRates } from './customer/cost-rates'
import { editCustomer } from './customer/edit'
import { filterSheet, unfilterSheet } from './customer/filter'
import { findCustomers } from './customer/find'
import { logFollowUp, stopWaiting, viewFollowUps } from './customer/follow-ups'
import { decideKeyAccount } from './customer/key'
import { openCustomer } from './customer/open'
import { writeAccountSheet } from './customer/sheet'
import { viewTimeline } from './customer/timeline'
import { acknowledgeFindings, withdrawFindings } from './data/acknowledge'
import { checkData, goToCell } from './data/check'
import { startFixes, viewFixes } from './data/fixes'
import { undo } from './data/undo'
import { viewEffect } from './effect/view'
import { sendBatch, viewBatch } from './formal/batch'
import { mailFormal } from './formal/mail'
import { printFormal } from './formal/print'
import { sayReply } from './formal/reply'
import { saveTexts, viewFormalTexts } from './formal/texts'
import { listFormal, viewFormal } from './formal/view'
import { ownChanges, tickChanges } from './four-eyes/tick'
import { viewFourEyes } from './four-eyes/view'
import { askForUpdate } from './freshness/requests'
import { saveColleague, takeBackVerification, verifyCustomers } from './freshness/verify'
import { viewFreshness } from './freshness/view'
import { compareGl, startGl } from './general-ledger/compare'
import { listGl } from './general-ledger/list'
import { explainDifference, matchName, unmatchName } from './general-ledger/say'
import { openBoard } from './home/board'
import { explainFigure } from './home/explain'
import { takeJob } from './home/hourly'
import { dismissNews } from './home/news'
import { viewHome } from './home/view'
import { decideAdjustment, voidAdjustment } from './money/decide'
import { openPaid, sayPaid, viewPaid } from './money/paid'
import { recordAdjustment } from './money/record'
import { viewAdjustments } from './money/view'
import { openHolidays, viewHolidays } from './more/holidays'
import { makeNorms } from './more/norms'
import { reviewTool } from './more/self-review'
import { saveSettings, viewSettings } from './more/settings'
import { viewDuplicates } from './names/duplicates'
import { makeCustomerList, undoCustomerList, viewCustomerList } from './names/list'
import { keepApart, mergeCustomers, takeBackPair } from './names/merge'
import { claimReceipt, takeBackClaim, viewPayers } from './names/payers'
import { viewExpected } from './paying/expected'
import { viewLatePayers } from './paying/late'
import { openPlan } from './plans/open'
import { removePlan, savePlan } from './plans/save'
import { openPlanSheet, setTrigger } from './plans/trigger'
import { viewPlans } from './plans/view'
import { viewProducts } from './portfolio/products'
import { writePortfolioSheet } from './portfolio/sheet'
import { viewPortfolio } from './portfolio/view'
import { recordReceipt } from './receipts/record'
import { settleReceipt } from './receipts/settle'
import { viewBills, viewReceipts } from './receipts/view'
import { viewAging, writeAgingSheet } from './receivables/aging'
import { adjustPlan, freezePlan, viewPlan } from './receivables/plan'
import { viewRates } from './receivables/rates'
import { viewRolls } from './receivables/rolls'
import { refresh } from './refresh'
import { arrange } from './reminders/arrange'
import { noteCameBack, tryAgain } from './reminders/came-back'
import { endHoldNow, holdReminders, showNotSent, viewHolds } from './reminders/holds'
import { viewLetter } from './reminders/letter'
import { markSent } from './reminders/mark'
import { previewPolicy } from './reminders/preview'
import { sendReminders } from './reminders/send'
import { setSending } from './reminders/sending'
import { settleLetter } from './reminders/settle'
import { viewReminders } from './reminders/view'
import { takeAnswer } from './service/answer'
import { viewServiceOverview } from './service/overview'
import { confirmSetup } from './setup/confirm'
import { readForSetup } from './setup/read'
import { uninstall } from './setup/uninstall'
import { start } from './start'
import { previewTerms, restoreTerms, saveTerms } from './terms/save'
import { viewTerms } from './terms/view'
import { editWarning } from './warnings/edit'
import { viewWarnings } from './warnings/view'
import { stepWork, stopWork, viewWork } from './work/work'

export const TASKS: { [M in Method]: (office: Office, input: Input<M>) => Outcome<Output<M>> } = {
  start,
  'setup.read': readForSetup,
  'setup.confirm': confirmSetup,
  home: viewHome,
  'home.explain': explainFigure,
  'news.dismiss': dismissNews,
  refresh,
  'hourly.take': takeJob,
  board: openBoard,
  warnings: viewWarnings,
  'warnings.edit': editWarning,
  'customer.search': findCustomers,
  'customer.filter': filterSheet,
  'customer.unfilter': unfilterSheet,
  'customer.open': openCustomer,
  'customer.edit': editCustomer,
  'customer.key': decideKeyAccount,
  'customer.sheet': writeAccountSheet,
  'customer.costRates': openCostRates,
  receipts: viewReceipts,
  'receipts.record': recordReceipt,
  'receipts.settle': settleReceipt,
  bills: viewBills,
  followUps: viewFollowUps,
  'followUps.log': logFollowUp,
  'followUps.stopWaiting': stopWaiting,
  freshness: viewFreshness,
  'freshness.verify': verifyCustomers,
  'freshness.takeBack': takeBackVerification,
  'freshness.ask': askForUpdate,
  'people.save': saveColleague,
  briefing: viewBriefing,
  'briefing.save': saveBriefing,
  'robot.save': saveRobot,
  'robot.test': testRobot,
  'robot.remove': removeRobot,
  reminders: viewReminders,
  'reminders.letter': viewLetter,
  'reminders.send': sendReminders,
  'reminders.markSent': markSent,
  'reminders.arrange': arrange,
  'reminders.settle': settleLetter,
  'customer.timeline': viewTimeline,
  'reminders.cameBack': noteCameBack,
  'reminders.tryAgain': tryAgain,
  'sending.set': setSending,
  'policy.preview': previewPolicy,
  holds: viewHolds,
  'holds.add': holdReminders,
  'holds.end': endHoldNow,
  'notSent.show': showNotSent,
  check: checkData,
  goto: goToCell,
  'data.acknowledge': acknowledgeFindings,
  'data.withdraw': withdrawFindings,
  'data.fixes': viewFixes,
  'data.fix': startFixes,
  gl: startGl,
  'gl.compare': compareGl,
  'gl.match': matchName,
  'gl.unmatch': unmatchName,
  'gl.explain': explainDifference,
  'gl.list': listGl,
  undo,
  closing: viewClosing,
  'closing.close': closeMonth,
  'closing.reopen': reopenMonth,
  'closing.acknowledge': acknowledgeLate,
  fourEyes: viewFourEyes,
  'fourEyes.tick': tickChanges,
  'fourEyes.own': ownChanges,
  archive: viewArchive,
  'archive.start': startArchive,
  'archive.find': findArchived,
  'archive.return': startReturn,
  work: viewWork,
  'work.step': stepWork,
  'work.stop': stopWork,
  columns: viewColumns,
  'columns.mend': mendColumns,
  'columns.add': addColumns,
  'columns.show': showColumns,
  norms: makeNorms,
  holidays: viewHolidays,
  'holidays.open': openHolidays,
  review: reviewTool,
  settings: viewSettings,
  'settings.save': saveSettings,
  terms: viewTerms,
  'terms.preview': previewTerms,
  'terms.save': saveTerms,
  'terms.restore': restoreTerms,
  uninstall,
  duplicates: viewDuplicates,
  'duplicates.merge': mergeCustomers,
  'duplicates.different': keepApart,
  'duplicates.takeBack': takeBackPair,
  customerList: viewCustomerList,
  'customerList.make': makeCustomerList,
  'customerList.undo': undoCustomerList,
  payers: viewPayers,
  'payers.claim': claimReceipt,
  'payers.takeBack': takeBackClaim,
  adjustments: viewAdjustments,
  'adjustments.record': recordAdjustment,
  'adjustments.decide': decideAdjustment,
  'adjustments.void': voidAdjustment,
  paid: viewPaid,
  'paid.open': openPaid,
  'paid.say': sayPaid,
  plans: viewPlans,
  'plans.open': openPlan,
  'plans.save': savePlan,
  'plans.remove': removePlan,
  'plans.trigger': setTrigger,
  'plans.sheet': openPlanSheet,
  books: viewBooks,
  'books.make': makeBook,
  'books.adopt': adoptBook,
  'books.release': releaseBook,
  'books.goto': goToBook,
  'books.acknowledge': acknowledgeInBook,
  'books.withdraw': withdrawInBook,
  'service.answer': takeAnswer,
  'service.overview': viewServiceOverview,
  classes: viewClasses,
  'paying.late': viewLatePayers,
  'paying.expected': viewExpected,
  aging: viewAging,
  'aging.sheet': writeAgingSheet,
  plan: viewPlan,
  'plan.freeze': freezePlan,
  'plan.adjust': adjustPlan,
  rates: viewRates,
  rolls: viewRolls,
  'formal.view': viewFormal,
  'formal.print': printFormal,
  'formal.mail': mailFormal,
  'formal.list': listFormal,
  'formal.reply': sayReply,
  'formal.batch': viewBatch,
  'formal.batch.send': sendBatch,
  'formal.texts': viewFormalTexts,
  'formal.texts.save': saveTexts,
  effect: viewEffect,
  collecting: viewCollecting,
  'collecting.accept': acceptPlan,
  'collecting.undo': undoPlan,
  accountPlan: viewAccountPlan,
  'accountPlan.add': addToPlan,
  'accountPlan.edit': editPlanRow,
  'accountPlan.remove': removePlanRow,
  'accountPlan.putBack': putBackPlanRow,
  'accountPlan.sheet': openAccountPlan,
  portfolio: viewPortfolio,
  'portfolio.sheet': writePortfolioSheet,
  products: viewProducts,
  'account.compare': compareAccount,
  'account.keep': keepPeriods,
  'account.paper': viewPaper,
  'account.mail': mailAccount,
}
