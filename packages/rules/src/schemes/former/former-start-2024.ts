/** Whether Leertijd and DBSO still started in school year 2024-2025 is disputed. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { formerLastNewStart, formerLastYear, inRegime } from '../../parameters/index.ts'
import { cedefopDual, cite, goFormer2024 } from '../../sources/index.ts'

export const formerStart2024 = defineRule({
  id: 'former-start-2024',
  title: text(
    'Start in leertijd of DBSO in het laatste schooljaar',
    'Start in Leertijd or DBSO in the last school year',
    'Début en apprentissage (Leertijd) ou DBSO la dernière année scolaire',
  ),
  table: 'agreements',
  schemes: ['LEERTIJD', 'DBSO'],
  severity: 'warning',
  reads: ['start', 'scheme'],
  sources: [cite(cedefopDual), cite(goFormer2024)],
  check: ({ start, scheme }) =>
    inRegime(formerLastYear, start) && !inRegime(formerLastNewStart, start)
      ? violated(['start', 'scheme'], {
          scheme: { table: 'agreements', column: 'scheme', code: scheme },
          start: { day: start },
        })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De overeenkomst in het stelsel “{scheme}” begint op {start}; volgens de ene bron was dat het laatste schooljaar met aanbod, volgens de andere was er toen alleen nog duaal leren.',
      fix: 'Ga na of dit geen overeenkomst voor duaal leren is.',
    },
    en: {
      wrong:
        'The agreement in the scheme “{scheme}” starts on {start}; one source calls that the last school year on offer, another says that there was dual learning only.',
      fix: 'Verify whether this is not an agreement for dual learning.',
    },
    fr: {
      wrong:
        "La convention dans le régime « {scheme} » débute le {start} ; selon une source, c'était la dernière année scolaire avec offre, selon une autre il n'y avait alors plus que l'apprentissage dual.",
      fix: "Vérifiez s'il ne s'agit pas d'une convention d'apprentissage dual.",
    },
  },
})

export const cases = casesOf(formerStart2024, [
  {
    says: 'starts until 31 August 2024 are beyond doubt, starts from September 2025 are for another rule',
    rows: [
      { scheme: 'LEERTIJD', start: '2024-08-31' },
      { scheme: 'DBSO', start: '2025-09-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'school year 2024-2025 is in doubt from its first to its last day',
    rows: [
      { scheme: 'LEERTIJD', start: '2024-09-01' },
      { scheme: 'DBSO', start: '2025-08-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.scheme'], args: { start: '1 September 2024' } },
      { at: ['1.start', '1.scheme'], args: { start: '31 August 2025' } },
    ],
  },
  {
    says: 'dual learning is not in doubt',
    rows: [{ scheme: 'DUAAL', start: '2024-09-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'LEERTIJD', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
