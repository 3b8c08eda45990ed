/** Employer and trainee are known by their numbers. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Numbers = defineRule({
  id: 'a31-numbers',
  title: text(
    'Nummers van werkgever en stagiair',
    'Numbers of employer and trainee',
    "Numéros de l'employeur et du stagiaire",
  ),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['companyNo', 'establishmentNo', 'learnerNrn'],
  mayLack: ['establishmentNo'],
  sources: [cite(foreignTrainee)],
  check: ({ companyNo, establishmentNo, learnerNrn }) => {
    const employer = companyNo !== null || establishmentNo !== null
    if (employer) return learnerNrn === null ? violated(['learnerNrn'], {}, 'trainee') : undefined
    return learnerNrn === null ? violated(['companyNo', 'learnerNrn'], {}, 'both') : violated(['companyNo'])
  },
  messages: {
    nl: {
      wrong: 'Het ondernemings- of vestigingsnummer van de werkgever ontbreekt.',
      fix: 'Vul het nummer van de werkgever in.',
    },
    en: {
      wrong: "The employer's enterprise or establishment number is missing.",
      fix: "Fill in the employer's number.",
    },
    fr: {
      wrong: "Le numéro d'entreprise ou d'établissement de l'employeur manque.",
      fix: "Indiquez le numéro de l'employeur.",
    },
  },
  variants: {
    trainee: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Het rijksregister- of BIS-nummer van de stagiair ontbreekt.',
          fix: 'Vul het nummer van de stagiair in.',
        },
        en: {
          wrong: 'The national register or BIS number of the trainee is missing.',
          fix: "Fill in the trainee's number.",
        },
        fr: {
          wrong: 'Le numéro de registre national ou BIS du stagiaire manque.',
          fix: 'Indiquez le numéro du stagiaire.',
        },
      },
    },
    both: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Het nummer van de werkgever en het nummer van de stagiair ontbreken.',
          fix: 'Vul beide nummers in.',
        },
        en: {
          wrong: 'The number of the employer and the number of the trainee are missing.',
          fix: 'Fill in both numbers.',
        },
        fr: {
          wrong: "Le numéro de l'employeur et celui du stagiaire manquent.",
          fix: 'Indiquez les deux numéros.',
        },
      },
    },
  },
})

const stage = {
  scheme: 'A31',
  permitGrantedOn: '2022-12-31',
  companyNo: '0403019261',
  learnerNrn: '90010199727',
}
const wrong = { ...stage, companyNo: null }

export const cases = casesOf(a31Numbers, [
  {
    says: 'an enterprise or an establishment number, and the number of the trainee',
    rows: [stage, { ...stage, companyNo: null, establishmentNo: '2000000039' }],
    verdict: 'valid',
  },
  {
    says: 'the employer, the trainee or both lack a number',
    rows: [wrong, { ...stage, learnerNrn: null }, { ...wrong, learnerNrn: null }],
    verdict: 'violated',
    findings: [
      { at: ['0.companyNo'] },
      { at: ['1.learnerNrn'], variant: 'trainee' },
      { at: ['2.companyNo', '2.learnerNrn'], variant: 'both' },
    ],
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
