/** The mentor of an agreement stands on the accreditation of its workplace. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, vlaanderenAccreditation } from '../../sources/index.ts'
import { forWorkplace, ofAccreditations } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accMentorListed = defineRule({
  id: 'acc-mentor-listed',
  title: text(
    'Mentor staat op de erkenning',
    'Mentor on the accreditation',
    "Tuteur mentionné sur l'agrément",
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['mentorId', 'companyNo', 'start'],
  mayBeEmpty: ['mentorAccreditedOn', 'programmeCode', 'programmeFormerCode', 'establishmentNo'],
  mayLack: ['mentorAccreditedOn', 'programmeCode', 'programmeFormerCode', 'establishmentNo'],
  consults: { accreditations: ['companyNo', 'mentorIds'] },
  mayConsult: ofAccreditations,
  sources: [cite(cedefopDual), cite(vlaanderenAccreditation)],
  check: (agreement, { matching }) => {
    const { mentorId, companyNo, start, mentorAccreditedOn } = agreement
    const found = forWorkplace(matching('accreditations', 'companyNo', companyNo), agreement)
    if (found.length === 0) return undefined
    if (found.some(({ mentorIds }) => listed(mentorIds).includes(mentorId))) {
      return mentorAccreditedOn !== null && start < mentorAccreditedOn
        ? violated(
            ['mentorId', 'start'],
            { start: { day: start }, added: { day: mentorAccreditedOn } },
            'addedLater',
          )
        : undefined
    }
    return found.some(({ mentorIds }) => mentorIds == null)
      ? undecided('mentorId')
      : violated(['mentorId', 'companyNo'])
  },
  messages: {
    nl: {
      wrong: 'Deze mentor staat niet op de erkenning van de leerwerkplek.',
      fix: 'Laat de mentor aan de erkenning toevoegen, of duid een mentor aan die erop staat.',
    },
    en: {
      wrong: 'This mentor is not on the accreditation of the training place.',
      fix: 'Have the mentor added to the accreditation, or appoint a mentor who is on it.',
    },
    fr: {
      wrong: "Ce tuteur ne figure pas sur l'agrément du lieu d'apprentissage.",
      fix: "Faites ajouter le tuteur à l'agrément, ou désignez un tuteur qui y figure.",
    },
  },
  variants: {
    addedLater: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Deze mentor staat pas sinds {added} op de erkenning, terwijl de overeenkomst op {start} begon.',
          fix: 'Vermeld welke mentor de lerende tot dan begeleidde, of verbeter de datums.',
        },
        en: {
          wrong:
            'This mentor is on the accreditation only since {added}, while the agreement began on {start}.',
          fix: 'State which mentor guided the learner until then, or correct the dates.',
        },
        fr: {
          wrong:
            "Ce tuteur ne figure sur l'agrément que depuis le {added}, alors que la convention a débuté le {start}.",
          fix: "Indiquez quel tuteur a accompagné l'apprenant jusque-là, ou corrigez les dates.",
        },
      },
    },
  },
})

const listed = (list: string | null | undefined): readonly string[] =>
  (list ?? '').split(/[;,]/).map((mentor) => mentor.trim())

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, mentorId: 'M2', start: '2025-09-01' }

export const cases = casesOf(accMentorListed, [
  {
    says: 'a mentor among those on the accreditation may guide',
    rows: [agreement],
    tables: { accreditations: [{ companyNo, mentorIds: 'M1; M2' }] },
    verdict: 'valid',
  },
  {
    says: 'another one may not, whatever the number looks like',
    rows: [agreement, { ...agreement, mentorId: 'M1' }],
    tables: { accreditations: [{ companyNo, mentorIds: 'M1,M22' }] },
    verdict: 'violated',
    findings: [{ at: ['0.mentorId', '0.companyNo'] }],
  },
  {
    says: 'a mentor added later counts from that day',
    rows: [agreement, { ...agreement, start: '2025-10-15' }],
    tables: {
      accreditations: [{ companyNo, mentorIds: 'M2' }],
      mentors: [{ id: 'M2', accreditedOn: '2025-10-15' }],
    },
    verdict: 'violated',
    findings: [{ at: ['0.mentorId', '0.start'], variant: 'addedLater', args: { added: '15 October 2025' } }],
  },
  {
    says: 'an accreditation that names nobody says too little',
    rows: [agreement],
    tables: { accreditations: [{ companyNo, mentorIds: null }] },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'IBO' }],
    tables: { accreditations: [{ companyNo, mentorIds: 'M1' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'accreditations that do not name their mentors cannot be compared',
    rows: [agreement],
    tables: { accreditations: [{ companyNo }] },
    verdict: 'notCheckable',
    lacking: ['accreditations'],
  },
])
