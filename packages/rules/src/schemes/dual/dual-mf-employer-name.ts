/** The agreement names the employer by name, besides the enterprise number. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** Without a number there is no name to look up: that is `dual-mf-employer`. */
export const dualMfEmployerName = defineRule({
  id: 'dual-mf-employer-name',
  title: text(
    'Naam van de werkgever in de overeenkomst',
    'Name of the employer in the agreement',
    "Nom de l'employeur dans la convention",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['companyNo', 'companyName'],
  applies: ({ companyNo }) => companyNo !== null,
  sources: [cite(cedefopDual)],
  check: mustBeFilled('companyName', 'companyNo'),
  messages: {
    nl: {
      wrong: 'De werkgever is alleen met een nummer vermeld: de naam is niet ingevuld.',
      fix: 'Vul de naam in; is de werkgever een natuurlijke persoon, dan zijn voor- en achternaam nodig.',
    },
    en: {
      wrong: 'The employer is given by number only: the name is not filled in.',
      fix: 'Fill in the name; if the employer is a natural person, first name and surname are needed.',
    },
    fr: {
      wrong: "L'employeur n'est indiqué que par un numéro : le nom manque.",
      fix: "Indiquez le nom ; si l'employeur est une personne physique, le prénom et le nom sont requis.",
    },
  },
})

const agreement = { scheme: 'DUAAL', companyNo: '0403019261' }

export const cases = casesOf(dualMfEmployerName, [
  {
    says: 'name and number make the employer known',
    rows: [{ ...agreement, companyName: 'Bakkerij Voorbeeld' }],
    verdict: 'valid',
  },
  {
    says: 'a number alone is not enough',
    rows: [
      { ...agreement, companyName: null },
      { ...agreement, companyName: 'Bakkerij Voorbeeld' },
      { ...agreement, companyName: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.companyName', '0.companyNo'] }, { at: ['2.companyName', '2.companyNo'] }],
  },
  {
    says: "the name may stand in the company's record",
    rows: [agreement],
    tables: { companies: [{ no: '0403019261', name: 'Bakkerij Voorbeeld' }] },
    verdict: 'valid',
  },
  {
    says: 'without a number it is another fault; other schemes have their own contents',
    rows: [
      { ...agreement, companyNo: null, companyName: null },
      { ...agreement, scheme: 'IBO', companyName: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without names, and no companies table with them, cannot be checked',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['companyName'],
  },
])
