/** Chapter 6: informing companies. */
export { infoActions } from './t5-01-actions.ts'
export { companiesReached } from './t5-02-companies-reached.ts'
export { newCompanies } from './t5-03-new-companies.ts'
export { conversion } from './t5-04-conversion.ts'
