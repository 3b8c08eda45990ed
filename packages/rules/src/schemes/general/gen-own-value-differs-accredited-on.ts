/** A mentor accepted shortly before or after the accreditation: the day of acceptance starts the training term. */
import { daysBetween } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { mentorTrainingBasesDays } from '../../parameters/index.ts'
import { cedefopDual, cite, versoMentorTraining } from '../../sources/index.ts'

export const genOwnValueDiffersAccreditedOn = defineRule({
  id: 'gen-own-value-differs-accredited-on',
  title: text(
    'Aanvaarding van de mentor en begin van de erkenning',
    'Acceptance of the mentor and start of the accreditation',
    "Acceptation du tuteur et début de l'agrément",
  ),
  table: 'mentors',
  governedBy: 'accreditedOn',
  severity: 'info',
  onlyWhereOwn: ['accreditedOn'],
  reads: ['accreditationId', 'accreditedOn'],
  applies: ({ accreditedOn, accreditationId }) => accreditedOn !== null && accreditationId !== null,
  consults: { accreditations: ['id', 'validFrom'] },
  parameters: { days: mentorTrainingBasesDays },
  sources: [cite(cedefopDual), cite(versoMentorTraining)],
  check: ({ accreditationId, accreditedOn }, { matching, parameters: { days } }) => {
    const from = matching('accreditations', 'id', accreditationId)[0]?.validFrom
    if (from == null || from === accreditedOn) return undefined
    // A mentor accepted long after the accreditation was added to it: nobody will take one day for the other.
    return Math.abs(daysBetween(from, accreditedOn)) <= days
      ? violated(['accreditedOn', 'accreditationId'], {
          accepted: { day: accreditedOn },
          from: { day: from },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De mentor is aanvaard op {accepted}, de erkenning begint op {from}: de termijn van de mentoropleiding is vanaf {accepted} gerekend.',
      fix: 'Ga na of beide datums juist zijn.',
    },
    en: {
      wrong:
        'The mentor was accepted on {accepted}, the accreditation starts on {from}: the term of the mentor training was counted from {accepted}.',
      fix: 'Verify whether both dates are right.',
    },
    fr: {
      wrong:
        "Le tuteur a été accepté le {accepted}, l'agrément débute le {from} : le délai de la formation de tuteur est compté à partir du {accepted}.",
      fix: 'Vérifiez si les deux dates sont correctes.',
    },
  },
})

const accreditations = [{ id: 'E1', validFrom: '2024-01-15' }]

export const cases = casesOf(genOwnValueDiffersAccreditedOn, [
  {
    says: 'the same day leaves no doubt, nor does a mentor added after more than sixty days',
    rows: [
      { accreditationId: 'E1', accreditedOn: '2024-01-15' },
      { accreditationId: 'E1', accreditedOn: '2024-03-16' },
    ],
    tables: { accreditations },
    verdict: 'valid',
  },
  {
    says: 'up to sixty days before or after, the wrong day may have been meant',
    rows: [
      { accreditationId: 'E1', accreditedOn: '2024-03-15' },
      { accreditationId: 'E1', accreditedOn: '2023-11-16' },
    ],
    tables: { accreditations },
    verdict: 'violated',
    findings: [
      { at: ['0.accreditedOn', '0.accreditationId'], args: { from: '15 January 2024' } },
      { at: ['1.accreditedOn', '1.accreditationId'], args: { accepted: '16 November 2023' } },
    ],
  },
  {
    says: 'without an accreditation there is nothing to compare with',
    rows: [{ accreditationId: null, accreditedOn: '2024-01-16' }],
    tables: { accreditations },
    verdict: 'notApplicable',
  },
  {
    says: 'a day of acceptance that cannot be read leaves it open',
    rows: [{ accreditationId: 'E1', accreditedOn: '31/02/2024' }],
    tables: { accreditations },
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'nor without the other table',
    rows: [{ accreditationId: 'E1', accreditedOn: '2024-01-16' }],
    verdict: 'notCheckable',
    lacking: ['accreditations'],
  },
])
