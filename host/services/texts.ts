// What Google's exceptions say: the English text as services of this host throw it, and the Chinese one that a Chinese account is shown.
// Google translates its texts, so that no script can tell errors apart by them (C:EH lists some forty languages). Only the one on
// conditional formats is known in Google's own Chinese; the others are our translation. {} stands for what is filled in.

export const AUTHORIZATION_REQUIRED =
  'Authorization is required to perform that action. Please run the script again to authorize it.'

const TEXTS: readonly (readonly [english: string, chinese: string])[] = [
  // authorization and context
  ['You do not have permission to call {}. Required permissions: {}', '您没有调用 {} 的权限。所需权限：{}'],
  ['You do not have permission to call {}', '您没有调用 {} 的权限'],
  ['You do not have permission to perform that action.', '您没有执行该操作的权限。'],
  ['You do not have permission to change the spreadsheet.', '您没有更改电子表格的权限。'],
  [AUTHORIZATION_REQUIRED, '执行该操作需要授权。请再次运行脚本并授权。'],
  ['Cannot call {} from this context.', '无法在此上下文中调用 {}。'],
  ['There is no active spreadsheet in this context.', '此上下文中没有活动的电子表格。'],
  ['Exceeded maximum execution time', '已超过执行时间上限'],
  ['Script function not found: {}', '找不到脚本函数：{}'],
  ['The scope {} is not requested by this script.', '此脚本没有申请权限范围 {}。'],
  // arguments
  ["The parameters don't match the method signature: {} expected.", '参数与方法签名不符：应为 {}。'],
  ["The parameters don't match the method signature for {}.", '参数与 {} 的方法签名不符。'],
  ["The parameters ({}) don't match the method signature for {}.", '参数（{}）与 {} 的方法签名不符。'],
  ['Invalid argument: {}', '参数无效：{}'],
  ['Argument too large: {}', '参数过大：{}'],
  ['Argument out of range: {}', '参数超出范围：{}'],
  ['A Date is expected.', '此处应为日期。'],
  // triggers
  [
    'Add-ons may not create time-based triggers to run more frequently than once per hour.',
    '插件创建的时间触发器不能比每小时一次更频繁。',
  ],
  [
    'This add-on has created too many {} triggers in this document for this Google user account.',
    '此插件已在此文档中为该 Google 用户账号创建过多的{}触发器。',
  ],
  ['This script has too many triggers.', '此脚本的触发器过多。'],
  ['The trigger was not found.', '找不到该触发器。'],
  // quotas, stores, locks
  ['Service invoked too many times for one day: {}.', '一天内调用服务次数太多：{}。'],
  [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    '已超出属性存储空间配额。请移除一些属性，然后重试。',
  ],
  [
    'Lock timeout: another process was holding the lock for too long.',
    '锁定超时：另一个进程持有该锁的时间过长。',
  ],
  // mail
  ['Failed to send email: no recipient', '无法发送电子邮件：没有收件人'],
  ['Invalid email: {}', '电子邮件地址无效：{}'],
  ['Limit Exceeded: Email Recipients Per Message.', '超出限制：每封邮件的收件人数量。'],
  ['Limit Exceeded: Email Body Size.', '超出限制：电子邮件正文大小。'],
  ['Limit Exceeded: Email Attachments Per Message.', '超出限制：每封邮件的附件数量。'],
  ['Limit Exceeded: Email Total Attachments Size.', '超出限制：附件总大小。'],
  ['Attachments must be blobs.', '附件必须是 Blob。'],
  [
    'The option noReply is for Google Workspace accounts only.',
    '选项 noReply 仅适用于 Google Workspace 账号。',
  ],
  // texts and dates
  ['Unparseable date: "{}"', '无法解析的日期："{}"'],
  ['Could not parse text.', '无法解析文本。'],
  ['Could not decode string.', '无法解码字符串。'],
  ['No HTML file named {} was found.', '找不到名为 {} 的 HTML 文件。'],
  ['Request failed for {} returned code {}.', '对 {} 的请求失败，返回代码 {}。'],
  [
    'The URL {} is not in the urlFetchWhitelist of the manifest.',
    '网址 {} 不在清单的 urlFetchWhitelist 中。',
  ],
  ['DNS error: {}', 'DNS 错误：{}'],
  ['Address unavailable: {}', '地址无法访问：{}'],
  // sheets and ranges
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    '您正在尝试修改受保护的单元格或对象。如果需要修改，请与电子表格所有者联系以解除保护。',
  ],
  [
    'This operation is not allowed on a file owned by a consumer account.',
    '个人账号拥有的文件不允许执行此操作。',
  ],
  ['The protection was removed.', '该保护已被移除。'],
  ['Unprotected ranges are only for a protected sheet.', '只有受保护的工作表才能设置不受保护的范围。'],
  ['Sheet {} not found', '找不到工作表 {}'],
  ['Range not found', '找不到范围'],
  [
    'A sheet with the name "{}" already exists. Please enter another name.',
    '名为“{}”的工作表已存在。请输入其他名称。',
  ],
  ["You can't remove all the sheets in a document.", '不能移除文档中的所有工作表。'],
  ["You can't hide all the sheets in a document.", '不能隐藏文档中的所有工作表。'],
  ['The document has no visible sheet.', '文档中没有可见的工作表。'],
  ['The number of rows in the range must be at least 1.', '范围的行数至少应为 1。'],
  ['The number of columns in the range must be at least 1.', '范围的列数至少应为 1。'],
  ['The starting row of the range is too small.', '范围的起始行过小。'],
  ['The starting column of the range is too small.', '范围的起始列过小。'],
  ['The coordinates of the range are outside the dimensions of the sheet.', '范围的坐标超出工作表的大小。'],
  ['Those rows or columns are out of bounds.', '这些行或列超出边界。'],
  ["You can't delete all the rows or columns on the sheet.", '不能删除工作表上的所有行或列。'],
  ['Sorry, it is not possible to delete all non-frozen rows.', '抱歉，无法删除所有未冻结的行。'],
  ['Sorry, it is not possible to delete all non-frozen columns.', '抱歉，无法删除所有未冻结的列。'],
  ['Cell reference out of range', '单元格引用超出范围'],
  [
    'The number of rows in the data does not match the number of rows in the range. The data has {} but the range has {}.',
    '数据的行数与范围的行数不符。数据有 {} 行，范围有 {} 行。',
  ],
  [
    'The number of columns in the data does not match the number of columns in the range. The data has {} but the range has {}.',
    '数据的列数与范围的列数不符。数据有 {} 列，范围有 {} 列。',
  ],
  ['Cannot write a value of type {} into a cell.', '无法将类型为 {} 的值写入单元格。'],
  [
    'Your input contains more than the maximum of {} characters in a single cell.',
    '您输入的内容超过单个单元格 {} 个字符的上限。',
  ],
  ['This operation is not allowed on cells in typed columns.', '不允许对类型化列中的单元格执行此操作。'],
  // charts and filters
  ['The chart is not on this sheet.', '此工作表上没有该图表。'],
  ["You can't create a filter in a sheet that already has a filter.", '工作表已有过滤器时无法再创建过滤器。'],
  ['The filter was removed.', '该过滤器已被移除。'],
  ['The column is outside the range of the filter.', '该列不在过滤器的范围内。'],
  // rules and metadata
  [
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    '目前不支持向任意范围添加开发者元数据。只能添加到电子表格、单个工作表或者整行整列。',
  ],
  ['Conditional format rule cannot reference a different sheet.', '条件格式规则无法引用其他工作表。'],
  ['Conditional format rule must have at least one range.', '条件格式规则必须至少有一个范围。'],
  ['A conditional format rule needs a condition.', '条件格式规则需要一个条件。'],
  ['This rule has no boolean condition.', '此规则没有布尔条件。'],
  ['A data validation rule needs a criteria.', '数据验证规则需要一个条件。'],
  [
    'The data validation rule has more items than the limit of {}. Use the "List from a range" criteria instead.',
    '数据验证规则的项目数超过上限 {}。请改用“来自某范围的列表”条件。',
  ],
  ['Developer metadata exceeds the limit of {} characters.', '开发者元数据超过 {} 个字符的上限。'],
  ['The developer metadata was removed.', '该开发者元数据已被移除。'],
]

type Translation = { pattern: RegExp; chinese: string }

let compiled: Translation[] | undefined

/** The text in the language of an account ('zh-CN', 'en', …); one that the table does not hold stays as it is. */
export function localised(english: string, locale: string): string {
  if (!locale.startsWith('zh')) return english
  compiled ??= TEXTS.map(([text, chinese]) => ({ pattern: patternOf(text), chinese }))
  for (const { pattern, chinese } of compiled) {
    const match = pattern.exec(english)
    if (match) return filled(chinese, match.slice(1))
  }
  return english
}

function patternOf(text: string): RegExp {
  const literal = text.split('{}').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('([\\s\\S]*?)')}$`)
}

function filled(text: string, parts: string[]): string {
  return text.replace(/\{\}/g, () => parts.shift() ?? '')
}
