/** Where the sector's term for the mentor training is not known, twelve months are assumed. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { mentorDuties, mentorTrainingMonths } from '../../parameters/index.ts'
import { cite, mentorRegulation2019, topuntMentor } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'
import { isRequestedUnderDuty } from './training-term.ts'

export const mentorSectorUnknown = defineRule({
  id: 'mentor-sector-unknown',
  title: text(
    'Termijn van de mentoropleiding niet bekend',
    'Term of the mentor training not known',
    'Délai de la formation de tuteur inconnu',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  governedBy: 'accreditedOn',
  inForce: mentorDuties,
  severity: 'info',
  reads: [],
  mayBeEmpty: ['sectorTrainingMonths', 'trainingExempt', 'requestedOn'],
  mayLack: ['trainingExempt', 'requestedOn'],
  applies: (mentor) => mentor.trainingExempt !== true && isRequestedUnderDuty(mentor),
  parameters: { months: mentorTrainingMonths },
  sources: [cite(topuntMentor), cite(mentorRegulation2019)],
  check: ({ sectorTrainingMonths }, { parameters: { months } }) =>
    sectorTrainingMonths === null ? violated(['sectorTrainingMonths'], { months }) : undefined,
  messages: {
    nl: {
      wrong:
        'De termijn van de mentoropleiding in deze sector is niet bekend; er is met {months} maanden gerekend.',
      fix: 'Vraag de termijn aan het sectorale partnerschap en noteer ze.',
    },
    en: {
      wrong: 'The term of the mentor training in this sector is not known; {months} months were assumed.',
      fix: 'Ask the sectoral partnership for the term and note it.',
    },
    fr: {
      wrong:
        "Le délai de la formation de tuteur dans ce secteur n'est pas connu ; {months} mois ont été retenus.",
      fix: 'Demandez le délai au partenariat sectoriel et notez-le.',
    },
  },
})

const sectors = [
  { code: 'BOUW', trainingMonths: '6' },
  { code: 'OVERIG', trainingMonths: null },
]

export const cases = casesOf(mentorSectorUnknown, [
  {
    says: 'a sector with a term is known',
    rows: [{ accreditedOn: '2024-09-01', sectorCode: 'BOUW' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'a sector without one, and a mentor without a sector, are not',
    rows: [
      { accreditedOn: '2024-09-01', sectorCode: 'OVERIG' },
      { accreditedOn: '2024-09-01', sectorCode: null },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [
      { at: ['0.sectorTrainingMonths'], args: { months: '12' } },
      { at: ['1.sectorTrainingMonths'] },
    ],
  },
  {
    says: 'who is exempt, or of before the duty, has no term',
    rows: [
      { accreditedOn: '2024-09-01', sectorTrainingMonths: null, trainingExempt: 'ja' },
      { accreditedOn: '2019-08-31', sectorTrainingMonths: null, trainingExempt: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a day of acceptance nobody knows whether there is a duty',
    rows: [{ accreditedOn: null, sectorTrainingMonths: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'without sectors no term can be looked up',
    rows: [{ accreditedOn: '2024-09-01', sectorCode: 'BOUW' }],
    verdict: 'notCheckable',
    lacking: ['sectorTrainingMonths'],
  },
  {
    says: 'a mentor requested and accepted on the first day of the duty has one',
    rows: [{ accreditedOn: '2019-09-01', sectorTrainingMonths: null, requestedOn: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['sectorTrainingMonths'] }],
  },
  {
    says: 'for a sheet of agreements that notes the acceptance, the sector of the agreement tells the term',
    table: 'agreements',
    rows: [
      { scheme: 'DUAAL', sectorCode: 'BOUW', mentorAccreditedOn: '2024-01-15' },
      { scheme: 'DUAAL', sectorCode: 'OVERIG', mentorAccreditedOn: '2024-01-15' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['1.sectorTrainingMonths'], args: { months: '12' } }],
  },
])
