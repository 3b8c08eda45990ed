/** An agreement seldom outlasts its programme by more than one repeated school year. */
import { addYears, lastDayOf, schoolYearOf } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { repeatedSchoolYears } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualLengthVsProgramme = defineRule({
  id: 'dual-length-vs-programme',
  title: text(
    'Duur van de overeenkomst en van de opleiding',
    'Duration of the agreement and of the programme',
    'Durée de la convention et de la formation',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  severity: 'info',
  reads: ['start', 'end', 'programmeSchoolYears'],
  parameters: { repeated: repeatedSchoolYears },
  sources: [cite(cedefopDual)],
  check: ({ start, end, programmeSchoolYears: years }, { parameters: { repeated } }) => {
    if (years < 1) return undecided('programmeSchoolYears')
    const latest = addYears(lastDayOf(schoolYearOf(start)), years - 1 + repeated)
    return end > latest
      ? violated(['end', 'start', 'programmeSchoolYears'], {
          end: { day: end },
          latest: { day: latest },
          years,
          repeated,
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst loopt tot en met {end}, terwijl de opleiding standaard {years} schooljaar duurt; met {repeated} schooljaar extra eindigt ze op {latest}.',
      fix: 'Ga de einddatum na, of ga na of de lerende meer dan één schooljaar overdoet.',
    },
    en: {
      wrong:
        'The agreement runs until {end}, whereas the programme has a standard length in school years of {years}; with {repeated} more it ends on {latest}.',
      fix: 'Verify the end date, or whether the learner repeats more than one school year.',
    },
    fr: {
      wrong:
        "La convention court jusqu'au {end} inclus, alors que la durée standard de la formation est, en années scolaires, de {years} ; avec {repeated} de plus, elle finit le {latest}.",
      fix: "Vérifiez la date de fin, ou si l'apprenant recommence plus d'une année scolaire.",
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2023-09-01', end: '2025-08-31', programmeSchoolYears: '1' }

export const cases = casesOf(dualLengthVsProgramme, [
  {
    says: 'a programme of one year may take two, one of two years three, whenever in the year it begins',
    rows: [
      agreement,
      { ...agreement, programmeSchoolYears: '2', end: '2026-08-31' },
      { ...agreement, start: '2024-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day into the next school year is worth a hint',
    rows: [
      { ...agreement, end: '2025-09-01' },
      { ...agreement, programmeSchoolYears: '2', end: '2026-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start', '0.programmeSchoolYears'], args: { latest: '31 August 2025' } },
      { at: ['1.end', '1.start', '1.programmeSchoolYears'], args: { years: '2' } },
    ],
  },
  {
    says: 'the length is looked up where the sheet does not hold it',
    rows: [{ scheme: 'DUAAL', programmeCode: 'P1', start: '2023-09-01', end: '2025-09-01' }],
    tables: { programmes: [{ code: 'P1', schoolYears: '1' }] },
    verdict: 'violated',
    findings: [{ at: ['end', 'start', 'programmeSchoolYears'] }],
  },
  {
    says: 'a programme of no years is a mistake of its own',
    rows: [{ ...agreement, programmeSchoolYears: '0' }],
    verdict: 'undecided',
    because: ['programmeSchoolYears'],
  },
  {
    says: 'without the length of the programme nothing can be compared',
    rows: [{ ...agreement, programmeSchoolYears: null }],
    verdict: 'undecided',
    because: ['programmeSchoolYears'],
  },
  {
    says: 'adult education is modular',
    rows: [{ ...agreement, scheme: 'DUAALVO', end: '2027-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the lengths of programmes cannot be checked',
    rows: [{ scheme: 'DUAAL', start: '2024-09-02', end: '2025-06-30' }],
    verdict: 'notCheckable',
    lacking: ['programmeSchoolYears'],
  },
])
