/** From September 2025 centres for part-time education are part of ordinary secondary education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { partTimeSchoolsAbsorbed } from '../../parameters/index.ts'
import { cedefopDual, cite, goFormer2024 } from '../../sources/index.ts'

export const dualPartTimeSchool2025 = defineRule({
  id: 'dual-part-time-school-2025',
  title: text(
    'Centrum voor deeltijds onderwijs',
    'Centre for part-time education',
    "Centre d'enseignement à temps partiel",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: partTimeSchoolsAbsorbed,
  severity: 'warning',
  reads: ['start', 'providerType'],
  sources: [cite(cedefopDual), cite(goFormer2024)],
  check: ({ start, providerType }) =>
    providerType === 'CDO' ? violated(['providerType', 'start'], { start: { day: start } }) : undefined,
  messages: {
    nl: {
      wrong:
        'De overeenkomst begint op {start} in een centrum voor deeltijds onderwijs; die centra zijn dan in het gewoon secundair onderwijs opgenomen.',
      fix: 'Ga na of het centrum nog een duaal aanbod heeft, en onder welk instellingsnummer.',
    },
    en: {
      wrong:
        'The agreement begins on {start} in a centre for part-time education; these centres are part of ordinary secondary education by then.',
      fix: 'Verify whether the centre still has a dual offer, and under which institution number.',
    },
    fr: {
      wrong:
        "La convention débute le {start} dans un centre d'enseignement à temps partiel ; ces centres sont alors intégrés dans l'enseignement secondaire ordinaire.",
      fix: "Vérifiez si le centre a encore une offre duale, et sous quel numéro d'établissement.",
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2025-09-01', providerType: 'CDO' }

export const cases = casesOf(dualPartTimeSchool2025, [
  { says: 'a secondary school goes on', rows: [{ ...agreement, providerType: 'SCHOOL' }], verdict: 'valid' },
  {
    says: 'a part-time school is doubtful from 1 September 2025',
    rows: [agreement, { ...agreement, start: '2026-09-01' }],
    verdict: 'violated',
    findings: [
      { at: ['0.providerType', '0.start'], args: { start: '1 September 2025' } },
      { at: ['1.providerType', '1.start'] },
    ],
  },
  {
    says: 'the day before it was a provider like another',
    rows: [{ ...agreement, start: '2025-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a provider of no known type is not judged',
    rows: [{ ...agreement, providerType: null }],
    verdict: 'undecided',
    because: ['providerType'],
  },
])
