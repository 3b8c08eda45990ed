/** Until 2022, a work experience internship is suspended for the absence itself and for four reasons. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeBefore2023 } from '../../parameters/index.ts'
import { acertaWes, cite, vdabDecision2009 } from '../../sources/index.ts'

const dates = ['suspensionStart', 'suspensionEnd', 'absenceStart', 'absenceEnd'] as const

export const wes0Suspension = defineRule({
  id: 'wes0-suspension',
  title: text(
    'Schorsing van de werkervaringsstage tot en met 2022',
    'Suspension of the work experience internship until 2022',
    "Suspension du stage d'expérience professionnelle jusqu'en 2022",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeBefore2023,
  severity: 'warning',
  reads: ['suspensionReason'],
  mayBeEmpty: dates,
  mayLack: ['absenceStart', 'absenceEnd'],
  applies: ({ suspensionStart, suspensionEnd, suspensionReason }) =>
    suspensionStart !== null || suspensionEnd !== null || suspensionReason !== null,
  sources: [cite(vdabDecision2009), cite(acertaWes)],
  check: (row) => {
    if (row.suspensionReason === 'OTHER') return violated(['suspensionReason'], {}, 'reason')
    const { suspensionStart, suspensionEnd, absenceStart, absenceEnd } = row
    if (suspensionStart === null || suspensionEnd === null || absenceStart === null || absenceEnd === null) {
      const [first = 'suspensionStart', ...rest] = dates.filter((column) => row[column] === null)
      return undecided(first, ...rest)
    }
    if (suspensionEnd < suspensionStart) return undecided('suspensionEnd', 'suspensionStart')
    if (absenceEnd < absenceStart) return undecided('absenceEnd', 'absenceStart')
    if (suspensionStart >= absenceStart && suspensionEnd <= absenceEnd) return undefined
    return violated(
      suspensionEnd > absenceEnd ? ['suspensionEnd', 'absenceEnd'] : ['suspensionStart', 'absenceStart'],
      {
        from: { day: suspensionStart },
        until: { day: suspensionEnd },
        absentFrom: { day: absenceStart },
        absentUntil: { day: absenceEnd },
      },
    )
  },
  messages: {
    nl: {
      wrong: 'De schorsing {from..until} valt niet volledig binnen de afwezigheid {absentFrom..absentUntil}.',
      fix: 'Beperk de schorsing tot de afwezigheid, of vul de afwezigheid aan.',
    },
    en: {
      wrong:
        'The suspension {from..until} does not lie entirely within the absence {absentFrom..absentUntil}.',
      fix: 'Limit the suspension to the absence, or complete the absence.',
    },
    fr: {
      wrong:
        "La suspension {from..until} ne se situe pas entièrement dans l'absence {absentFrom..absentUntil}.",
      fix: "Limitez la suspension à l'absence ou complétez l'absence.",
    },
  },
  variants: {
    reason: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De werkervaringsstage is geschorst om een andere reden dan ziekte, moederschapsverlof, ongeval of overmacht.',
          fix: 'Ga de reden van de schorsing na en verbeter ze, of verwijder de schorsing.',
        },
        en: {
          wrong:
            'The work experience internship is suspended for a reason other than sickness, maternity leave, accident or force majeure.',
          fix: 'Verify the reason for the suspension and correct it, or remove the suspension.',
        },
        fr: {
          wrong:
            "Le stage d'expérience professionnelle est suspendu pour un motif autre que la maladie, le congé de maternité, un accident ou la force majeure.",
          fix: 'Vérifiez le motif de la suspension et corrigez-le, ou supprimez la suspension.',
        },
      },
    },
  },
})

const stage = {
  scheme: 'WES',
  start: '2022-03-01',
  suspensionStart: '2022-04-04',
  suspensionEnd: '2022-04-15',
  suspensionReason: 'SICKNESS',
  absenceStart: '2022-04-04',
  absenceEnd: '2022-04-15',
}

export const cases = casesOf(wes0Suspension, [
  { says: 'a stage is suspended for the days of the sickness', rows: [stage], verdict: 'valid' },
  {
    says: 'a suspension may be shorter than the absence',
    rows: [{ ...stage, suspensionStart: '2022-04-05' }],
    verdict: 'valid',
  },
  {
    says: 'a suspension does not last a day longer than the absence',
    rows: [{ ...stage, suspensionEnd: '2022-04-16' }],
    verdict: 'violated',
    findings: [
      { at: ['suspensionEnd', 'absenceEnd'], args: { until: '16 April 2022', absentUntil: '15 April 2022' } },
    ],
  },
  {
    says: 'nor does it begin a day before the absence',
    rows: [{ ...stage, suspensionStart: '2022-04-03' }],
    verdict: 'violated',
    findings: [{ at: ['suspensionStart', 'absenceStart'] }],
  },
  {
    says: 'a reason other than the four suspends no stage, whatever the days',
    rows: [{ ...stage, suspensionReason: 'OTHER', absenceStart: null, absenceEnd: null }],
    verdict: 'violated',
    findings: [{ at: ['suspensionReason'], variant: 'reason' }],
  },
  {
    says: 'a sheet without absences still tells the reason, but not whether the suspension was too long',
    rows: [
      {
        scheme: 'WES',
        start: '2022-03-01',
        suspensionStart: '2022-04-04',
        suspensionEnd: '2022-04-15',
        suspensionReason: 'OTHER',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['suspensionReason'], variant: 'reason' }],
  },
  {
    says: 'so that a suspension for sickness is undecided there',
    rows: [
      {
        scheme: 'WES',
        start: '2022-03-01',
        suspensionStart: '2022-04-04',
        suspensionEnd: '2022-04-15',
        suspensionReason: 'SICKNESS',
      },
    ],
    verdict: 'undecided',
    because: ['absenceStart', 'absenceEnd'],
  },
  {
    says: 'maternity leave, an accident and force majeure are reasons too',
    rows: ['MATERNITY', 'ACCIDENT', 'FORCEMAJEURE'].map((suspensionReason) => ({
      ...stage,
      suspensionReason,
    })),
    verdict: 'valid',
  },
  {
    says: 'a suspension without a reason cannot be judged',
    rows: [{ ...stage, suspensionReason: null }],
    verdict: 'undecided',
    because: ['suspensionReason'],
  },
  {
    says: 'nor can one without an end and without an absence',
    rows: [{ ...stage, suspensionEnd: null, absenceStart: null, absenceEnd: null }],
    verdict: 'undecided',
    because: ['suspensionEnd', 'absenceStart', 'absenceEnd'],
  },
  {
    says: 'nor can one of which a single day is not known, though it lies too late for the absence',
    rows: ['suspensionStart', 'suspensionEnd', 'absenceStart', 'absenceEnd'].map((column) => ({
      ...stage,
      suspensionStart: '2022-04-20',
      suspensionEnd: '2022-04-21',
      [column]: null,
    })),
    verdict: 'undecided',
    because: ['suspensionStart', 'suspensionEnd', 'absenceStart', 'absenceEnd'],
  },
  {
    says: 'nor can one that ends before it starts',
    rows: [{ ...stage, suspensionStart: '2022-04-08', suspensionEnd: '2022-04-07' }],
    verdict: 'undecided',
    because: ['suspensionEnd', 'suspensionStart'],
  },
  {
    says: 'nor can one for an absence that ends before it starts',
    rows: [{ ...stage, absenceStart: '2022-04-16' }],
    verdict: 'undecided',
    because: ['absenceEnd', 'absenceStart'],
  },
  {
    says: 'one day of sickness suspends a stage for that day',
    rows: [
      {
        ...stage,
        suspensionStart: '2022-04-06',
        suspensionEnd: '2022-04-06',
        absenceStart: '2022-04-06',
        absenceEnd: '2022-04-06',
      },
    ],
    verdict: 'valid',
  },
  {
    says: 'a first day, a last day or a reason alone is a suspension too, of which something is missing',
    rows: [
      { ...stage, suspensionEnd: null, suspensionReason: null },
      { ...stage, suspensionStart: null, suspensionReason: null },
    ],
    verdict: 'undecided',
    because: ['suspensionReason'],
  },
  {
    says: 'a reason without days included',
    rows: [{ ...stage, suspensionStart: null, suspensionEnd: null }],
    verdict: 'undecided',
    because: ['suspensionStart', 'suspensionEnd'],
  },
  {
    says: 'a stage without a suspension is not concerned',
    rows: [{ ...stage, suspensionStart: null, suspensionEnd: null, suspensionReason: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'the old rules hold for a suspension in 2023 of a stage that began on the last day of 2022',
    rows: [
      {
        ...stage,
        start: '2022-12-31',
        suspensionStart: '2023-02-01',
        suspensionEnd: '2023-02-11',
        absenceStart: '2023-02-01',
        absenceEnd: '2023-02-10',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['suspensionEnd', 'absenceEnd'] }],
  },
  {
    says: 'a stage that begins in 2023 knows no suspension at all',
    rows: [{ ...stage, start: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', suspensionReason: 'OTHER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage from 1 January 2017 is judged',
    rows: [{ ...stage, start: '2017-01-01', suspensionReason: 'OTHER' }],
    verdict: 'violated',
    findings: [{ at: ['suspensionReason'], variant: 'reason' }],
  },
])
