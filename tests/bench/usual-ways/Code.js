/* biome-ignore-all lint/correctness/noUnusedVariables: Apps Script calls top-level functions by name */
// How such a sheet is usually scripted in-house, for comparison in docs/performance.md: cell by cell, row by row, a rule for each row.
// It reads the ledger of host/bench/ledger.ts: customer A, contact B, mail D, total G, paid H, reference L, due date N.

/** Overdue rows are coloured and dated, one cell at a time. */
function colourCellByCell() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0]
  const lastRow = sheet.getLastRow()
  const today = new Date()
  for (let row = 2; row <= lastRow; row++) {
    const due = sheet.getRange(row, 14).getValue()
    const open = sheet.getRange(row, 7).getValue() - sheet.getRange(row, 8).getValue()
    if (open <= 0 || due >= today) continue
    sheet.getRange(row, 11).setValue(`逾期 ${Math.floor((today - due) / 86400000)} 天`)
    sheet.getRange(row, 1).setBackground('#f4cccc')
  }
}

/** Overdue rows get a letter each; who was told is written down when all have been sent. */
function remindRowByRow() {
  const book = SpreadsheetApp.getActive()
  const sheet = book.getSheets()[0]
  const lastRow = sheet.getLastRow()
  const log = book.getSheetByName('发信记录') || book.insertSheet('发信记录')
  const told = {}
  if (log.getLastRow() > 0) {
    for (const [reference] of log.getRange(1, 1, log.getLastRow(), 1).getValues()) told[reference] = true
  }
  const today = new Date()
  const lines = []
  for (let row = 2; row <= lastRow; row++) {
    const [customer, contact, , mail, , , total, paid, , , , reference, , due] = sheet
      .getRange(row, 1, 1, 14)
      .getValues()[0]
    if (total - paid <= 0 || due >= today || told[reference]) continue
    MailApp.sendEmail(mail, `付款提醒 ${reference}`, `${contact}您好：${customer}尚欠 ${total - paid} 元。`)
    lines.push([reference, mail, today])
  }
  if (lines.length > 0) log.getRange(log.getLastRow() + 1, 1, lines.length, 3).setValues(lines)
}

/** Each row gets a rule of its own. */
function oneRuleARow() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0]
  const lastRow = sheet.getLastRow()
  const rules = []
  for (let row = 2; row <= lastRow; row++) {
    rules.push(
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=AND($G$${row}>$H$${row},$N$${row}<TODAY())`)
        .setBackground('#f4cccc')
        .setRanges([sheet.getRange(row, 1, 1, 14)])
        .build(),
    )
  }
  sheet.setConditionalFormatRules(rules)
}
