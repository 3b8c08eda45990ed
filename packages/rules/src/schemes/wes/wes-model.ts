/** The agreement of a work experience internship follows the model of VDAB. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesModel = defineRule({
  id: 'wes-model',
  title: text(
    'Overeenkomst volgens het model van VDAB',
    'Agreement on the VDAB model',
    'Convention selon le modèle du VDAB',
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'warning',
  reads: ['vdabModel'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: mustBeYes('vdabModel'),
  messages: {
    nl: {
      wrong: 'De overeenkomst van de werkervaringsstage volgt niet het model van VDAB.',
      fix: 'Maak de overeenkomst opnieuw op volgens het model van VDAB.',
    },
    en: {
      wrong: 'The agreement of the work experience internship does not follow the VDAB model.',
      fix: 'Draw up the agreement again on the VDAB model.',
    },
    fr: {
      wrong: "La convention du stage d'expérience professionnelle ne suit pas le modèle du VDAB.",
      fix: 'Établissez à nouveau la convention selon le modèle du VDAB.',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesModel, [
  { says: 'the model of VDAB is used', rows: [{ ...stage, vdabModel: 'ja' }], verdict: 'valid' },
  {
    says: 'a model of one’s own is not the model of VDAB',
    rows: [{ ...stage, vdabModel: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['vdabModel'] }],
  },
  {
    says: 'which model was used must be known',
    rows: [{ ...stage, vdabModel: null }],
    verdict: 'undecided',
    because: ['vdabModel'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', vdabModel: 'nee' }],
    verdict: 'notApplicable',
  },
])
