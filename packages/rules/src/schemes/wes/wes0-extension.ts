/** Until 2022, an extended work experience internship lasts at most six months in total. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, wesMaximumMonths, wesRegimeBefore2023, wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, besoxWes, cite, vdabDecision2009 } from '../../sources/index.ts'

export const wes0Extension = defineRule({
  id: 'wes0-extension',
  title: text(
    'Verlenging van de werkervaringsstage tot en met 2022',
    'Extension of the work experience internship until 2022',
    "Prolongation du stage d'expérience professionnelle jusqu'en 2022",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeBefore2023,
  severity: 'error',
  reads: ['extendedOn', 'start', 'end'],
  applies: ({ extendedOn }) => extendedOn !== null,
  parameters: { months: wesMaximumMonths },
  sources: [cite(vdabDecision2009), cite(besoxWes), cite(acertaWes)],
  check: ({ extendedOn, start, end }, { parameters: { months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = lastDayOfPeriod(start, months)
    const args = { extendedOn: { day: extendedOn }, end: { day: end }, last: { day: last }, months } as const
    if (end > last) return violated(['end', 'extendedOn', 'start'], args)
    return inRegime(wesRegimeFrom2023, extendedOn)
      ? violated(['extendedOn', 'start'], args, 'extendedUnderNewRules')
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De werkervaringsstage is op {extendedOn} verlengd tot en met {end}, maar mag met verlenging ten hoogste {months} maanden duren.',
      fix: 'Beperk de verlenging tot {last} of vroeger.',
    },
    en: {
      wrong:
        'The work experience internship was extended on {extendedOn} up to and including {end}, but may last at most {months} months including the extension.',
      fix: 'Limit the extension to {last} or earlier.',
    },
    fr: {
      wrong:
        "Le stage d'expérience professionnelle a été prolongé le {extendedOn} jusqu'au {end} inclus, mais ne peut durer que {months} mois, prolongation comprise.",
      fix: 'Limitez la prolongation au {last} ou plus tôt.',
    },
  },
  variants: {
    extendedUnderNewRules: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De verlenging van {extendedOn} dateert van na de hervorming, maar de stage begon vóór 2023: de oude regels gelden voor de hele stage.',
          fix: 'Behandel de verlenging niet als een nieuwe stage.',
        },
        en: {
          wrong:
            'The extension of {extendedOn} came after the reform, but the internship began before 2023: the old rules apply to the whole internship.',
          fix: 'Do not treat the extension as a new internship.',
        },
        fr: {
          wrong:
            "La prolongation du {extendedOn} est postérieure à la réforme, mais le stage a commencé avant 2023 : les anciennes règles s'appliquent à tout le stage.",
          fix: 'Ne traitez pas la prolongation comme un nouveau stage.',
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2022-03-01', end: '2022-08-31', extendedOn: '2022-05-20' }

export const cases = casesOf(wes0Extension, [
  { says: 'an extension up to six months in total is fine', rows: [stage], verdict: 'valid' },
  {
    says: 'one day more is not',
    rows: [{ ...stage, end: '2022-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'extendedOn', 'start'], args: { last: '31 August 2022', months: '6' } }],
  },
  {
    says: 'a stage from 29 August 2022 may be extended until 28 February 2023',
    rows: [{ ...stage, start: '2022-08-29', end: '2023-02-28', extendedOn: '2022-11-10' }],
    verdict: 'valid',
  },
  {
    says: 'a stage from 28 August 2022 may not',
    rows: [{ ...stage, start: '2022-08-28', end: '2023-02-28', extendedOn: '2022-11-10' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'extendedOn', 'start'], args: { last: '27 February 2023' } }],
  },
  {
    says: 'an extension granted on the last day of 2022 is plainly under the old rules',
    rows: [{ ...stage, start: '2022-10-01', end: '2023-03-31', extendedOn: '2022-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'an extension granted in 2023 of a stage of 2022 stays under the old rules',
    rows: [{ ...stage, start: '2022-10-01', end: '2023-03-31', extendedOn: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['extendedOn', 'start'], variant: 'extendedUnderNewRules' }],
  },
  {
    says: 'an extension granted in 2023 cannot exceed six months either',
    rows: [{ ...stage, start: '2022-12-31', end: '2023-07-01', extendedOn: '2023-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'extendedOn', 'start'] }],
  },
  {
    says: 'a stage that was not extended is not concerned',
    rows: [{ ...stage, end: '2022-12-31', extendedOn: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage that begins in 2023 follows the new rules',
    rows: [{ ...stage, start: '2023-01-01', end: '2023-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nor can that of a stage that ends before it starts',
    rows: [{ ...stage, end: '2022-02-28' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'an extension without an end cannot be judged',
    rows: [{ ...stage, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', end: '2017-12-31', extendedOn: '2017-03-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage from 1 January 2017 may not exceed six months',
    rows: [{ ...stage, start: '2017-01-01', end: '2017-07-01', extendedOn: '2017-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'extendedOn', 'start'], args: { last: '30 June 2017' } }],
  },
  {
    says: 'a stage of one day may be extended',
    rows: [{ ...stage, end: '2022-03-01' }],
    verdict: 'valid',
  },
])
