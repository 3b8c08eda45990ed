/** The agreement has a start date and an end date. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfDates = defineRule({
  id: 'dual-mf-dates',
  title: text(
    'Begin en einde van de overeenkomst',
    'Start and end of the agreement',
    'Début et fin de la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['start', 'end'],
  sources: [cite(cedefopDual)],
  check: ({ start, end }) => {
    if (start !== null && end !== null) return undefined
    if (start === null && end === null) return violated(['start', 'end'], {}, 'both')
    const missing = start === null ? 'start' : 'end'
    return violated([missing], { missing: { table: 'agreements', column: missing } })
  },
  messages: {
    nl: {
      wrong: 'Een overeenkomst duaal leren vermeldt begin en einde, maar {missing} is niet ingevuld.',
      fix: 'Vul de ontbrekende datum in.',
    },
    en: {
      wrong: 'A dual learning agreement states its start and end, but {missing} is not filled in.',
      fix: 'Fill in the missing date.',
    },
    fr: {
      wrong:
        "Une convention d'apprentissage dual indique son début et sa fin, mais {missing} n'est pas rempli.",
      fix: 'Indiquez la date manquante.',
    },
  },
  variants: {
    both: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Een overeenkomst duaal leren vermeldt begin en einde, maar beide datums ontbreken.',
          fix: 'Vul de startdatum en de einddatum in.',
        },
        en: {
          wrong: 'A dual learning agreement states its start and end, but both dates are missing.',
          fix: 'Fill in the start date and the end date.',
        },
        fr: {
          wrong:
            "Une convention d'apprentissage dual indique son début et sa fin, mais les deux dates manquent.",
          fix: 'Indiquez la date de début et la date de fin.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02', end: '2025-06-30' }

export const cases = casesOf(dualMfDates, [
  { says: 'both dates are there', rows: [agreement], verdict: 'valid' },
  {
    says: 'either date, or both, may be the missing one',
    rows: [
      { ...agreement, start: null },
      { ...agreement, end: null },
      { ...agreement, start: null, end: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start'], args: { missing: '“Start date”' } },
      { at: ['1.end'], args: { missing: '“End date”' } },
      { at: ['2.start', '2.end'], variant: 'both' },
    ],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ ...agreement, scheme: 'BIS', end: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without end dates cannot be checked',
    rows: [{ scheme: 'DUAAL', start: '2024-09-02' }],
    verdict: 'notCheckable',
    lacking: ['end'],
  },
])
