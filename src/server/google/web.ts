// The way out to a chat group's robot: one POST, whatever is answered.
import type { Web } from '../ports'

export const web: Web = {
  post: (url, json) => {
    const answer = UrlFetchApp.fetch(url, {
      method: 'post',
      contentType: 'application/json; charset=utf-8',
      payload: json,
      muteHttpExceptions: true,
      followRedirects: false,
    })
    return { status: answer.getResponseCode(), text: answer.getContentText('UTF-8') }
  },
  hmac: (text, key) =>
    Utilities.base64Encode(Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8)),
  instant: () => Date.now(),
}
