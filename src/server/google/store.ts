// Document and user properties, read once a run and written through.
import type { Store } from '../ports'

export const propertyStore = (properties: GoogleAppsScript.Properties.Properties): Store => {
  let read: Record<string, string> | null = null
  const all = () => {
    read = read ?? { ...properties.getProperties() }
    return read
  }
  return {
    all,
    get: key => all()[key] ?? null,
    put: values => {
      properties.setProperties(values)
      if (read !== null) read = { ...read, ...values }
    },
    remove: (...keys) => {
      for (const key of keys.filter(name => all()[name] !== undefined)) {
        properties.deleteProperty(key)
        delete all()[key]
      }
    },
    refresh: () => {
      read = null
    },
  }
}
