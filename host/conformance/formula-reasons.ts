// Why a recorded formula gives another value here than Google recorded, by the text of the formula.

export const REASONS: Record<string, string> = {
  '=INDEX(LINEST({2,4,6,8},{1,2,3,4}),1,2)':
    'The points lie on a line through 0: the recorded intercept is rounding noise of another way to compute the same fit.',
  '=ROW({1;2;3})':
    'Other rows of the same recording show that an array is no range for such functions (#N/A); this row was not measured.',
  '=ROW()': 'The number of the row in which the formula stood when it was recorded.',
  '=SORT({3,1,2},1,-1)':
    'An array of one row has nothing to sort; the rows measured say so, this one was not measured.',
  '=SORTN({5,3,1,4,2},3)':
    'An array of one row has nothing to sort: SUM(SORTN({5,1,3,2,4},3)) was measured as 15, all of it. This row was not measured.',
  '=CHAR(9)': 'The recording lost the tab at the end of its line.',
}
