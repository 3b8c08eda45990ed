/** Whether the age limits hold for a foreign trainee: some hosts and a derogation of the minister lift them. */

const exemptHosts: readonly string[] = ['UNIVERSITY', 'HIGHEREDUCATION', 'SCIENTIFIC']

/** Universities, institutions of higher education and recognised scientific institutions. */
export const isExemptHost = (hostKind: string | null): boolean =>
  hostKind !== null && exemptHosts.includes(hostKind)

export const ageLimitsHold = ({
  hostKind,
  derogation,
}: {
  readonly hostKind: string | null
  readonly derogation: string | null
}): boolean => !isExemptHost(hostKind) && derogation !== 'AGE'
