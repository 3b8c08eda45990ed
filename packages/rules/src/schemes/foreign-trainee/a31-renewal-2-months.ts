/** A renewal is applied for two months before the running permit ends. */
import { addMonths } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeRenewalMonths } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'
import { mayBeRenewal } from './may-be-renewal.ts'

export const a31Renewal2Months = defineRule({
  id: 'a31-renewal-2-months',
  title: text(
    'Tijdige aanvraag van de verlenging',
    'Timely application for the renewal',
    'Demande de renouvellement à temps',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['filedOn', 'previousTo'],
  mayBeEmpty: ['renewal'],
  applies: mayBeRenewal,
  parameters: { months: foreignTraineeRenewalMonths },
  sources: [cite(foreignTrainee)],
  check: ({ filedOn, previousTo }, { parameters: { months } }) => {
    const last = addMonths(previousTo, -months)
    return filedOn > last ? violated(['filedOn', 'previousTo'], { last: { day: last }, months }) : undefined
  },
  messages: {
    nl: {
      wrong:
        'De verlenging moest uiterlijk op {last} zijn aangevraagd, {months} maanden voor het einde van de lopende vergunning.',
      fix: 'Verbeter de datum, of leg aan de dienst Economische Migratie uit waarom de aanvraag later kwam.',
    },
    en: {
      wrong: 'The renewal had to be applied for by {last}, {months} months before the running permit ends.',
      fix: 'Correct the date, or explain to the Economic Migration service why the application came later.',
    },
    fr: {
      wrong:
        'Le renouvellement devait être demandé au plus tard le {last}, soit {months} mois avant la fin du permis en cours.',
      fix: 'Corrigez la date, ou expliquez au service Migration économique pourquoi la demande a été tardive.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', renewal: 'ja', filedOn: '2022-10-31', previousTo: '2022-12-31' }

export const cases = casesOf(a31Renewal2Months, [
  {
    says: 'two months before 30 April is the last day of February',
    rows: [
      permit,
      { ...permit, filedOn: '2022-02-28', previousTo: '2022-04-30' },
      { ...permit, grantedOn: '2020-05-01', filedOn: '2020-02-29', previousTo: '2020-04-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day later is too late',
    rows: [{ ...permit, filedOn: '2022-11-01' }],
    verdict: 'violated',
    findings: [{ at: ['filedOn', 'previousTo'], args: { last: '31 October 2022', months: '2' } }],
  },
  {
    says: 'a first application has no such term',
    rows: [
      { ...permit, renewal: 'nee', filedOn: '2022-12-30' },
      { ...permit, renewal: null, filedOn: '2022-12-30', previousTo: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'where an earlier permit is stated, an empty cell does not make it a first application',
    rows: [{ ...permit, renewal: null, filedOn: '2022-11-01' }],
    verdict: 'violated',
    findings: [{ at: ['filedOn', 'previousTo'] }],
  },
  {
    says: 'without a filing date nobody knows',
    rows: [{ ...permit, filedOn: null }],
    verdict: 'undecided',
    because: ['filedOn'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
