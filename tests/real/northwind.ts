// Northwind, a trader's 2,155 lines of sale to 89 customers, as rows of 交易; and the synthetic orders whose RFM codes are published.
import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/data/trade/', import.meta.url)
export const tradeIsHere = existsSync(new URL('order-details.csv', folder))

/** Rows of a file without its header; a comma in quotes is text. */
const rowsOf = (file: string): string[][] => {
  const [, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split(/\r?\n/)
  return lines.map(line =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell,
    ),
  )
}

export type NorthwindLine = {
  order: string
  on: string
  customer: string
  product: string
  quantity: number
  price: number
  discount: number
}

export const northwindLines = (): NorthwindLine[] => {
  const names = new Map(rowsOf('customers.csv').map(([id = '', name = '']) => [id, name]))
  const products = new Map(rowsOf('products.csv').map(([id = '', name = '']) => [id, name]))
  const orders = new Map(
    rowsOf('orders.csv').map(([id = '', customer = '', , on = '']) => [
      id,
      { customer, on: on.slice(0, 10) },
    ]),
  )
  return rowsOf('order-details.csv').map(([order = '', product = '', price, quantity, discount]) => {
    const head = orders.get(order)
    return {
      order,
      on: head?.on ?? '',
      customer: names.get(head?.customer ?? '') ?? '',
      product: products.get(product) ?? '',
      quantity: Number(quantity),
      price: Number(price),
      discount: Number(discount),
    }
  })
}

export const rfmOrders = (): { customer: string; on: string; amount: number }[] =>
  rowsOf('rfm-orders.csv').map(([customer = '', on = '', revenue]) => ({
    customer,
    on,
    amount: Number(revenue),
  }))

export const expectedNorthwind = (): {
  customers_with_orders: number
  line_round_half_up: string
  abc_80_95: { crossing_item_included: number[] }
  top10: { name: string }[]
} => JSON.parse(readFileSync(new URL('expected-northwind.json', folder), 'utf8'))
