// What one of the two formats has no place for, said to the person.

export type Loss = { zh: string; en: string }
