// Every case, by subject.
import type { Case } from '../case'
import { valueCases } from './values'

export const allCases: Case[] = [...valueCases]
