// Why a recorded formula gives another value here than was recorded, by the text of the formula.

const CONTRADICTED = 'The recorded value is contradicted by other recorded rows of the same function: '
const NOISE = 'Zero but for rounding: the last bits of a difference depend on the order of additions.'

export const REASONS: Record<string, string> = {
  '=T.TEST({1,2,3},{4,5,6},2,1)': `${CONTRADICTED}pairs whose differences are all equal give #DIV/0!.`,
  '=DAVERAGE({"Name","Sales";"A",100;"B",200},"Sales",{"Sales",">100"})':
    'The criteria stand in one row, without a row under the title; the documentation asks for two.',
  '=ROW({1;2;3})': 'ROW takes a reference; every other recorded row with an array gives #N/A.',
  '=ROW()': 'It gives the row of the recording.',
  '=IMCOTH("1")': `${CONTRADICTED}complex results are texts of fifteen digits.`,
  '=IMTANH("1")': `${CONTRADICTED}complex results are texts of fifteen digits.`,
  '=MARGINOFERROR(0.05,1,100)': `${CONTRADICTED}MARGINOFERROR takes a range and a confidence; this is CONFIDENCE.`,
  '=SORT({3,1,2},1,-1)': `${CONTRADICTED}SORT orders rows, and this array has one.`,
  '=SORTN({5,3,1,4,2},3)': `${CONTRADICTED}SORTN orders rows, and this array has one.`,
  '=VARPA("a")':
    'A single text counts as a value of 0 there, while VARPA(1, "hello", 3) is #VALUE!; no rule is known that gives both.',
  '=BETAINV(0.5,0.001,1,0,1)':
    'The recorded value is where the search ended, 2^-53; the true one, 0.5^1000, is given here.',
  '=TINV(1e-10,5)': 'The recorded value is off from its seventh digit; the one here is t of P = 1e-10.',
  '=SKEW.P({1,2,3,4,5,6,7,8,9,10})': NOISE,
  '=T.INV(0.05,10)+T.INV(0.95,10)': NOISE,
  '=INDEX(LINEST({2,4,6,8},{1,2,3,4}),1,2)': NOISE,
  '=CHAR(9)': 'The recording lost the tab character.',
}
