/** Under an ODOW the adult learner trains with the own employer. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, partenaAdultDual2022, vlaanderenAdultDual } from '../../sources/index.ts'

export const adultOdowOwnEmployer = defineRule({
  id: 'adult-odow-own-employer',
  title: text(
    'ODOW bij de eigen werkgever',
    'ODOW with the own employer',
    "ODOW auprès de l'employeur de l'apprenant",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  contractTypes: ['ODOW'],
  severity: 'warning',
  reads: ['companyNo', 'learnerEmployerNo'],
  sources: [cite(vlaanderenAdultDual), cite(partenaAdultDual2022)],
  check: ({ companyNo, learnerEmployerNo }) =>
    companyNo === learnerEmployerNo ? undefined : violated(['companyNo', 'learnerEmployerNo']),
  messages: {
    nl: {
      wrong:
        'De onderneming van deze ODOW is niet de werkgever van de cursist, terwijl een ODOW er is voor werknemers die bij hun eigen werkgever leren.',
      fix: 'Ga beide ondernemingsnummers na; leert de cursist elders, sluit dan een ODO of een ODOS.',
    },
    en: {
      wrong:
        "The company of this ODOW is not the learner's employer, whereas an ODOW is for employees who learn with their own employer.",
      fix: 'Verify both enterprise numbers; if the learner trains elsewhere, conclude an ODO or an ODOS.',
    },
    fr: {
      wrong:
        "L'entreprise de cette ODOW n'est pas l'employeur de l'apprenant, alors qu'une ODOW s'adresse aux travailleurs qui apprennent chez leur propre employeur.",
      fix: "Vérifiez les deux numéros d'entreprise ; si l'apprenant se forme ailleurs, concluez une ODO ou une ODOS.",
    },
  },
})

const odow = { scheme: 'DUAALVO', contractType: 'ODOW', companyNo: '0403019261' }

export const cases = casesOf(adultOdowOwnEmployer, [
  {
    says: 'one number in two spellings is one employer',
    rows: [{ ...odow, learnerEmployerNo: 'BE 0403.019.261' }],
    verdict: 'valid',
  },
  {
    says: 'another employer is a finding in each row',
    rows: [
      { ...odow, learnerEmployerNo: '0428759497' },
      { ...odow, learnerEmployerNo: '0403019261' },
      { ...odow, companyNo: '0428759497', learnerEmployerNo: '0403019261' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.companyNo', '0.learnerEmployerNo'] },
      { at: ['2.companyNo', '2.learnerEmployerNo'] },
    ],
  },
  {
    says: "the employer may stand in the learner's record",
    rows: [{ ...odow, learnerId: 'L1' }],
    tables: { learners: [{ id: 'L1', employerNo: '0428759497' }] },
    verdict: 'violated',
    findings: [{ at: ['companyNo', 'learnerEmployerNo'] }],
  },
  {
    says: 'without an employer there is nothing to compare',
    rows: [{ ...odow, learnerEmployerNo: null }],
    verdict: 'undecided',
    because: ['learnerEmployerNo'],
  },
  {
    says: 'an ODOS is with any accredited company',
    rows: [{ ...odow, contractType: 'ODOS', learnerEmployerNo: '0428759497' }],
    verdict: 'notApplicable',
  },
])
