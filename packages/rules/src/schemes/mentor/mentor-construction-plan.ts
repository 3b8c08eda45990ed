/** In construction the mentor training is planned within three months. */
import { type Day, deadline } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { constructionPlanningMonths, mentorDuties } from '../../parameters/index.ts'
import { cite, constructivMentor } from '../../sources/index.ts'
import { isConstruction } from '../accreditation/index.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorConstructionPlan = defineRule({
  id: 'mentor-construction-plan',
  title: text(
    'Mentoropleiding in de bouw ingepland',
    'Mentor training in construction planned',
    'Formation de tuteur planifiée dans la construction',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  governedBy: 'accreditedOn',
  inForce: mentorDuties,
  severity: 'info',
  reads: ['accreditedOn', 'companyJointCommittee'],
  mayBeEmpty: ['trainingPlannedOn', 'trainedOn', 'trainingExempt'],
  mayLack: ['trainedOn', 'trainingExempt'],
  applies: ({ companyJointCommittee, trainingExempt }) =>
    trainingExempt !== true && (companyJointCommittee === null || isConstruction(companyJointCommittee)),
  parameters: { months: constructionPlanningMonths },
  sources: [cite(constructivMentor)],
  check: ({ accreditedOn, trainingPlannedOn, trainedOn }, { asOf, parameters: { months } }) => {
    const last = deadline(accreditedOn, months)
    const args = { months, last: { day: last } }
    const planned = earliest(trainingPlannedOn, trainedOn)
    if (planned === null)
      return asOf > last ? violated(['trainingPlannedOn', 'accreditedOn'], args, 'notPlanned') : undefined
    return planned > last
      ? violated(['trainingPlannedOn', 'accreditedOn'], { ...args, planned: { day: planned } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De mentoropleiding is pas op {planned} ingepland, na de {months} maanden die op {last} afliepen.',
      fix: 'Plan de opleiding van een volgende mentor vroeger in.',
    },
    en: {
      wrong:
        'The mentor training was planned on {planned} only, after the {months} months that ended on {last}.',
      fix: 'Plan the training of a next mentor earlier.',
    },
    fr: {
      wrong:
        "La formation de tuteur n'a été planifiée que le {planned}, après les {months} mois échus le {last}.",
      fix: "Planifiez plus tôt la formation d'un prochain tuteur.",
    },
  },
  variants: {
    notPlanned: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'De mentoropleiding is niet ingepland; de {months} maanden daarvoor liepen af op {last}.',
          fix: 'Leg de opleiding vast bij Constructiv.',
        },
        en: {
          wrong: 'The mentor training is not planned; the {months} months for it ended on {last}.',
          fix: 'Book the training with Constructiv.',
        },
        fr: {
          wrong:
            "La formation de tuteur n'est pas planifiée ; les {months} mois prévus sont échus depuis le {last}.",
          fix: 'Fixez la formation auprès de Constructiv.',
        },
      },
    },
  },
})

function earliest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

const mentor = { accreditedOn: '2024-01-31', companyJointCommittee: '124', trainedOn: null }

export const cases = casesOf(mentorConstructionPlan, [
  {
    says: 'three months later is in time, and whoever is trained by then needs no plan',
    rows: [
      { ...mentor, trainingPlannedOn: '2024-04-30' },
      { ...mentor, trainingPlannedOn: null, trainedOn: '2024-04-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day more is late, and so is no plan at all',
    rows: [
      { ...mentor, trainingPlannedOn: '2024-05-01', trainedOn: '2024-06-01' },
      { ...mentor, trainingPlannedOn: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.trainingPlannedOn', '0.accreditedOn'], args: { months: '3', last: '30 April 2024' } },
      { at: ['1.trainingPlannedOn', '1.accreditedOn'], variant: 'notPlanned' },
    ],
  },
  {
    says: 'no plan is needed before the three months are over',
    rows: [{ ...mentor, accreditedOn: '2026-08-22', trainingPlannedOn: null }],
    verdict: 'valid',
  },
  {
    says: 'the joint committee is looked up where the sheet does not hold it',
    rows: [{ accreditedOn: '2024-01-31', trainingPlannedOn: null, companyNo: '0403019261' }],
    tables: { companies: [{ no: '0403019261', jointCommittee: '124' }] },
    verdict: 'violated',
    findings: [{ at: ['trainingPlannedOn', 'accreditedOn'], variant: 'notPlanned' }],
  },
  {
    says: 'other sectors, exempt mentors and those of before the duty need no such plan',
    rows: [
      { ...mentor, companyJointCommittee: '302', trainingPlannedOn: null, trainingExempt: null },
      { ...mentor, trainingPlannedOn: null, trainingExempt: 'ja' },
      { ...mentor, accreditedOn: '2019-08-31', trainingPlannedOn: null, trainingExempt: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a joint committee nobody knows',
    rows: [{ ...mentor, companyJointCommittee: null, trainingPlannedOn: null }],
    verdict: 'undecided',
    because: ['companyJointCommittee'],
  },
  {
    says: 'mentors accepted on 1 September 2019, the first day of the duty, need a plan',
    rows: [{ ...mentor, accreditedOn: '2019-09-01', trainingPlannedOn: null }],
    verdict: 'violated',
    findings: [{ at: ['trainingPlannedOn', 'accreditedOn'], variant: 'notPlanned' }],
  },
  {
    says: 'a sheet of agreements may note the planning itself; the joint committee of the agreement tells construction',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        jointCommittee: '124',
        mentorAccreditedOn: '2024-01-31',
        mentorTrainingPlannedOn: '2024-05-01',
      },
      {
        scheme: 'DUAAL',
        jointCommittee: '124',
        mentorAccreditedOn: '2024-01-31',
        mentorTrainingPlannedOn: '2024-04-30',
      },
      {
        scheme: 'DUAAL',
        jointCommittee: '302',
        mentorAccreditedOn: '2024-01-31',
        mentorTrainingPlannedOn: null,
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainingPlannedOn', '0.mentorAccreditedOn'], args: { months: '3' } }],
  },
])
