/** The agreement of a foreign trainee states the wage. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31WageStated = defineRule({
  id: 'a31-wage-stated',
  title: text('Loon vermeld', 'Wage stated', 'Salaire mentionné'),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['wage'],
  sources: [cite(foreignTrainee)],
  check: mustBeFilled('wage'),
  messages: {
    nl: {
      wrong: 'Het loon van de stagiair is niet vermeld.',
      fix: 'Vermeld het loon per maand; betaalt alleen een beurs de stagiair, vul dan 0 in.',
    },
    en: {
      wrong: 'The wage of the trainee is not stated.',
      fix: 'State the monthly wage; if only a grant pays the trainee, fill in 0.',
    },
    fr: {
      wrong: "Le salaire du stagiaire n'est pas mentionné.",
      fix: 'Mentionnez le salaire mensuel ; si seule une bourse rémunère le stagiaire, indiquez 0.',
    },
  },
})

const stage = { scheme: 'A31', permitGrantedOn: '2022-12-31', wage: '2000' }
const wrong = { ...stage, wage: null }

export const cases = casesOf(a31WageStated, [
  { says: 'a wage, or none beside a grant', rows: [stage, { ...stage, wage: '0' }], verdict: 'valid' },
  {
    says: 'an empty cell is a fault, each time',
    rows: [wrong, stage, wrong],
    verdict: 'violated',
    findings: [{ at: ['0.wage'] }, { at: ['2.wage'] }],
  },
  {
    says: 'a permit granted from 2023, or another scheme, has other rules',
    rows: [
      { ...wrong, permitGrantedOn: '2023-01-01' },
      { ...wrong, scheme: 'BIS' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...stage, permitGrantedOn: null }],
    verdict: 'undecided',
    because: ['permitGrantedOn'],
  },
])
