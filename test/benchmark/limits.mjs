/** The numbers, patterns and code lists of the workload; invented for the benchmark, they are no law. */
export const limits = {
  youngest: 15,
  fewestHours: 1,
  mostHours: 40,
  mostAllowance: 250_000,
  fewestHoursOao: 20,
  longestMonths: 12,
}

export const patterns = {
  learner: /^L\d{6}$/,
  enterprise: /^[01]\d{9}$/,
  jointCommittee: /^\d{3}(\.\d{2})?$/,
}

export const schemes = ['DUAAL', 'DUAALVO', 'WES', 'BVS', 'GBVS', 'ACT', 'IBO']

export const contractTypes = ['OAO', 'SAO', 'ODO']
