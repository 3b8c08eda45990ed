/** An alternation internship contract (SAO) takes fewer than twenty hours a week at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, alternationBoundaryHours } from '../../parameters/index.ts'
import { cedefopDual, cite, decree2016, kluwerDualContracts } from '../../sources/index.ts'

/** The hours are compared unrounded; the legal text was read in quotations only, hence a warning. */
export const dualSaoUnder20h = defineRule({
  id: 'dual-sao-under-20h',
  title: text(
    'Uren op de werkplek bij een SAO',
    'Workplace hours of an SAO',
    'Heures sur le lieu de travail pour une SAO',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['SAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  reads: ['hoursWorkplace', 'contractType'],
  mayBeEmpty: ['simulatedOnly'],
  mayLack: ['simulatedOnly'],
  parameters: { boundary: alternationBoundaryHours },
  sources: [cite(decree2016, 'art. 3'), cite(cedefopDual), cite(kluwerDualContracts)],
  check: ({ hoursWorkplace: hours, simulatedOnly }, { parameters: { boundary } }) =>
    hours >= boundary && simulatedOnly !== true
      ? violated(['hoursWorkplace', 'contractType'], { hours, boundary })
      : undefined,
  messages: {
    nl: {
      wrong:
        'Bij deze stageovereenkomst alternerende opleiding is de lerende gemiddeld {hours} uur per week op de werkplek; vanaf {boundary} uur hoort daar een overeenkomst van alternerende opleiding bij.',
      fix: 'Sluit een overeenkomst van alternerende opleiding, of verlaag het gemiddelde; vul in of de werkplek alleen gesimuleerd is.',
    },
    en: {
      wrong:
        'Under this alternation internship contract the learner is at the workplace {hours} hours a week on average; from {boundary} hours on, an alternation training contract is due.',
      fix: 'Conclude an alternation training contract, or lower the average; fill in whether the workplace is only simulated.',
    },
    fr: {
      wrong:
        "Dans ce contrat de stage formation en alternance, l'apprenant est en moyenne {hours} heures par semaine sur le lieu de travail ; à partir de {boundary} heures, il faut un contrat de formation en alternance.",
      fix: 'Concluez un contrat de formation en alternance, ou réduisez la moyenne ; indiquez si le lieu de travail est uniquement simulé.',
    },
  },
})

const sao = { scheme: 'DUAAL', contractType: 'SAO', start: '2024-09-02' }

export const cases = casesOf(dualSaoUnder20h, [
  {
    says: '19.99 hours are fewer than twenty: nothing is rounded',
    rows: [{ ...sao, hoursWorkplace: '19,99' }],
    verdict: 'valid',
  },
  {
    says: 'exactly twenty hours at a real workplace ask for an OAO',
    rows: [
      { ...sao, hoursWorkplace: '20' },
      { ...sao, hoursWorkplace: '28', simulatedOnly: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.contractType'], args: { hours: '20', boundary: '20' } },
      { at: ['1.hoursWorkplace', '1.contractType'] },
    ],
  },
  {
    says: 'a workplace that is only simulated may take more',
    rows: [{ ...sao, hoursWorkplace: '28', simulatedOnly: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'an OAO has the opposite limit',
    rows: [{ ...sao, contractType: 'OAO', hoursWorkplace: '28' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a number of hours it is not known',
    rows: [{ ...sao, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'a start before September 2016 falls under older law',
    rows: [{ ...sao, start: '2016-08-31', hoursWorkplace: '28' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a start on 1 September 2016 falls under this one',
    rows: [{ ...sao, start: '2016-09-01', hoursWorkplace: '28' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'contractType'] }],
  },
])
