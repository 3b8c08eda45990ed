/** From September 2025 centres for part-time education are part of ordinary secondary education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { partTimeSchoolsAbsorbed } from '../../parameters/index.ts'
import { cedefopDual, cite, goFormer2024 } from '../../sources/index.ts'

export const dualPartTimeSchool2025 = defineRule({
  id: 'dual-part-time-school-2025',
  title: text(
    'Centra voor deeltijds onderwijs zijn opgenomen in het secundair onderwijs',
    'Centres for part-time education are absorbed into secondary education',
    "Les centres d'enseignement à temps partiel sont intégrés dans l'enseignement secondaire",
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
        'De overeenkomst die op {start} begint, staat op naam van een centrum voor deeltijds onderwijs, terwijl die centra op die dag in het gewoon secundair onderwijs zijn opgenomen.',
      fix: 'Ga na of het centrum nog een duaal aanbod heeft, en onder welk instellingsnummer.',
    },
    en: {
      wrong:
        'The agreement that begins on {start} is with a centre for part-time education, whereas by that day these centres are part of ordinary secondary education.',
      fix: 'Verify whether the centre still has a dual offer, and under which institution number.',
    },
    fr: {
      wrong:
        "La convention qui débute le {start} est conclue avec un centre d'enseignement à temps partiel, alors qu'à cette date ces centres sont intégrés dans l'enseignement secondaire ordinaire.",
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
