/** For some hosts no age limits hold. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'
import { isExemptHost } from './age-limits.ts'

export const a31AgeExempt = defineRule({
  id: 'a31-age-exempt',
  title: text(
    'Stagegever zonder leeftijdsgrens',
    'Host without age limits',
    "Organisme d'accueil sans limite d'âge",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'info',
  reads: ['hostKind'],
  sources: [cite(foreignTrainee)],
  check: ({ hostKind }) =>
    isExemptHost(hostKind)
      ? violated(['hostKind'], { host: { table: 'permits', column: 'hostKind', code: hostKind } })
      : undefined,
  messages: {
    nl: {
      wrong: 'Bij deze stagegever ({host}) gelden de leeftijdsgrenzen niet; de leeftijd is niet beoordeeld.',
      fix: 'Er hoeft niets te veranderen als de soort stagegever juist is.',
    },
    en: {
      wrong: 'With this host ({host}) the age limits do not hold; the age was not judged.',
      fix: 'Nothing has to change if the kind of host is right.',
    },
    fr: {
      wrong:
        "Pour cet organisme d'accueil ({host}), les limites d'âge ne s'appliquent pas ; l'âge n'a pas été évalué.",
      fix: "Il n'y a rien à modifier si le type d'organisme est correct.",
    },
  },
})

const permit = { grantedOn: '2022-12-31', hostKind: 'OTHER' }

export const cases = casesOf(a31AgeExempt, [
  { says: 'an ordinary employer is bound by the limits', rows: [permit], verdict: 'valid' },
  {
    says: 'a university, a university college and a recognised institute are not',
    rows: [
      { ...permit, hostKind: 'UNIVERSITY' },
      { ...permit, hostKind: 'HIGHEREDUCATION' },
      { ...permit, hostKind: 'SCIENTIFIC' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.hostKind'] }, { at: ['1.hostKind'] }, { at: ['2.hostKind'] }],
  },
  {
    says: 'who the host is must be known',
    rows: [{ ...permit, hostKind: null }],
    verdict: 'undecided',
    because: ['hostKind'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
