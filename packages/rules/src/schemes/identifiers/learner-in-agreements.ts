/** Where a sheet of agreements says itself which number and birth date the learner has. */
export const learnerInAgreements = {
  table: 'agreements',
  through: 'learnerId',
  columns: { nrn: 'learnerNrn', birth: 'learnerBirth' },
} as const
