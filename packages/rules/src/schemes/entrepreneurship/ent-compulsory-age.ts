/** An internship agreement in an entrepreneurship pathway is for those free of compulsory education. */
import { addDays, ageDiffersInLeapReading, ageOn, endOfCompulsoryEducation } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { minimumAge, valueOn } from '../../parameters/index.ts'
import { acertaWes, cite, compulsoryEducation, vlaanderenInternshipAgreement } from '../../sources/index.ts'

/** Who is under fifteen is the business of `gen-min-age-15`: one fault, one finding. */
export const entCompulsoryAge = defineRule({
  id: 'ent-compulsory-age',
  title: text(
    'Niet meer leerplichtig in een ondernemerschapstraject',
    'Free of compulsory education in an entrepreneurship pathway',
    "Libéré de l'obligation scolaire dans un parcours d'entrepreneuriat",
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'error',
  reads: ['learnerBirth', 'start'],
  mayBeEmpty: ['learnerSecondaryDiploma'],
  mayLack: ['learnerSecondaryDiploma'],
  applies: ({ learnerBirth, start }) => {
    if (learnerBirth === null || start === null) return true
    const minimum = valueOn(minimumAge, start)
    return minimum === undefined || ageOn(learnerBirth, start) >= minimum.value
  },
  sources: [cite(acertaWes), cite(vlaanderenInternshipAgreement), cite(compulsoryEducation)],
  check: ({ learnerBirth, start, learnerSecondaryDiploma }) => {
    const free = endOfCompulsoryEducation(learnerBirth)
    if (start >= free || learnerSecondaryDiploma === true) return undefined
    const args = { start: { day: start }, free: { day: free } }
    return addDays(start, 1) === free && ageDiffersInLeapReading(learnerBirth, start)
      ? violated(['start', 'learnerBirth'], args, 'leapDay')
      : violated(['start', 'learnerBirth'], args)
  },
  messages: {
    nl: {
      wrong:
        'De stagiair is op {start} nog leerplichtig, en een stageovereenkomst is er alleen voor wie dat niet meer is.',
      fix: 'Laat de overeenkomst ten vroegste op {free} ingaan, of noteer het diploma secundair onderwijs als de stagiair dat al heeft.',
    },
    en: {
      wrong:
        'The trainee is still of compulsory school age on {start}, and an internship agreement is only for those who no longer are.',
      fix: 'Let the agreement start on {free} at the earliest, or record the diploma of secondary education if the trainee already has it.',
    },
    fr: {
      wrong:
        "Le stagiaire est encore soumis à l'obligation scolaire le {start}, et le contrat de stage est réservé à ceux qui ne le sont plus.",
      fix: "Faites débuter la convention au plus tôt le {free}, ou notez le diplôme de l'enseignement secondaire si le stagiaire l'a déjà.",
    },
  },
  variants: {
    leapDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De stagiair is geboren op 29 februari: of die op {start} nog leerplichtig is, hangt af van de lezing; strikt gelezen is dat zo tot {free}.',
          fix: 'Laat de overeenkomst voor alle zekerheid op {free} ingaan.',
        },
        en: {
          wrong:
            'The trainee was born on 29 February: whether compulsory education still holds on {start} depends on the reading; strictly it does until {free}.',
          fix: 'To be safe, let the agreement start on {free}.',
        },
        fr: {
          wrong:
            "Le stagiaire est né un 29 février : selon la lecture, l'obligation scolaire subsiste ou non le {start} ; au sens strict, elle court jusqu'au {free}.",
          fix: 'Par sécurité, faites débuter la convention le {free}.',
        },
      },
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP' }

export const cases = casesOf(entCompulsoryAge, [
  {
    says: 'one is free from the 18th birthday, or from 30 June where that comes first',
    rows: [
      { ...row, learnerBirth: '2006-03-15', start: '2024-03-15' },
      { ...row, learnerBirth: '2006-06-30', start: '2024-06-30' },
      { ...row, learnerBirth: '2006-12-31', start: '2024-06-30' },
      { ...row, learnerBirth: '2006-07-01', start: '2024-07-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day before one is not',
    rows: [
      { ...row, learnerBirth: '2006-03-15', start: '2024-03-14' },
      { ...row, learnerBirth: '2006-12-31', start: '2024-06-29' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], args: { free: '15 March 2024' } },
      { at: ['1.start', '1.learnerBirth'], args: { start: '29 June 2024', free: '30 June 2024' } },
    ],
  },
  {
    says: 'a diploma of secondary education ends it earlier',
    rows: [{ ...row, learnerBirth: '2006-12-31', start: '2024-02-01', learnerSecondaryDiploma: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'no diploma, or no answer, does not',
    rows: [
      { ...row, learnerBirth: '2006-12-31', start: '2024-02-01', learnerSecondaryDiploma: 'nee' },
      { ...row, learnerBirth: '2006-12-31', start: '2024-02-01', learnerSecondaryDiploma: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.start', '0.learnerBirth'] }, { at: ['1.start', '1.learnerBirth'] }],
  },
  {
    says: 'a child of 29 February is free on 1 March, or on the day before if one reads it so',
    rows: [
      { ...row, learnerBirth: '2008-02-29', start: '2026-02-28' },
      { ...row, learnerBirth: '2008-02-29', start: '2026-02-27' },
      { ...row, learnerBirth: '2008-02-29', start: '2026-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.learnerBirth'], variant: 'leapDay', args: { free: '1 March 2026' } },
      { at: ['1.start', '1.learnerBirth'] },
    ],
  },
  {
    says: 'under fifteen another rule says so',
    rows: [{ ...row, learnerBirth: '2009-09-02', start: '2024-09-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a birth date nobody knows',
    rows: [{ ...row, learnerBirth: null, start: '2024-09-01' }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'dual learning is compulsory education',
    rows: [{ scheme: 'DUAAL', learnerBirth: '2008-01-01', start: '2024-09-01' }],
    verdict: 'notApplicable',
  },
])
