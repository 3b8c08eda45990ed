/** The establishment of an agreement or accreditation is one of its company. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { formatEnterpriseNumber, readEnterpriseNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber } from '../../sources/index.ts'

export const idEstBelongs = defineRule({
  id: 'id-est-belongs',
  title: text(
    'Vestiging van de onderneming',
    'Establishment of the company',
    "Établissement de l'entreprise",
  ),
  table: 'agreements',
  alsoIn: ['accreditations'],
  about: 'data',
  severity: 'warning',
  reads: ['companyNo'],
  mayBeEmpty: ['establishmentNo'],
  applies: ({ establishmentNo }) => establishmentNo !== null,
  consults: { establishments: ['no', 'companyNo'] },
  sources: [cite(enterpriseNumber)],
  check: ({ companyNo, establishmentNo }, { matching }) => {
    const known = matching('establishments', 'no', establishmentNo ?? '')
    if (known.some((establishment) => establishment.companyNo === companyNo)) return undefined
    const owner = known
      .map((establishment) => readEnterpriseNumber(establishment.companyNo ?? ''))
      .find(({ ok }) => ok)
    return owner?.ok
      ? violated(['establishmentNo', 'companyNo'], { owner: formatEnterpriseNumber(owner.canonical) })
      : undecided('establishmentNo')
  },
  messages: {
    nl: {
      wrong: 'De vestiging hoort niet bij deze onderneming: ze staat bij onderneming {owner}.',
      fix: 'Ga na of de vestiging is overgedragen, of verbeter een van beide nummers.',
    },
    en: {
      wrong: 'The establishment does not belong to this company: it is listed under enterprise {owner}.',
      fix: 'Verify whether the establishment was transferred, or correct one of the two numbers.',
    },
    fr: {
      wrong: "L'établissement n'appartient pas à cette entreprise : il figure sous l'entreprise {owner}.",
      fix: "Vérifiez si l'établissement a été cédé, ou corrigez l'un des deux numéros.",
    },
  },
})

const establishments = [
  { no: '2.147.812.701', companyNo: '0566.988.259' },
  { no: '2.147.812.897', companyNo: null },
]

export const cases = casesOf(idEstBelongs, [
  {
    says: 'the establishment is listed under the company, however the numbers are spelled',
    rows: [{ companyNo: 'BE 566.988.259', establishmentNo: '2147812701' }],
    tables: { establishments },
    verdict: 'valid',
  },
  {
    says: 'an establishment of another company raises a question',
    rows: [{ companyNo: '0877.510.104', establishmentNo: '2147812701' }],
    tables: { establishments },
    verdict: 'violated',
    findings: [{ at: ['establishmentNo', 'companyNo'], args: { owner: '0566.988.259' } }],
  },
  {
    says: 'an accreditation names an establishment of its company too',
    table: 'accreditations',
    rows: [{ companyNo: '0877.510.104', establishmentNo: '2147812701' }],
    tables: { establishments },
    verdict: 'violated',
    findings: [{ at: ['establishmentNo', 'companyNo'] }],
  },
  {
    says: 'an establishment that was transferred is listed under both companies',
    rows: [{ companyNo: '0877.510.104', establishmentNo: '2147812701' }],
    tables: { establishments: [...establishments, { no: '2.147.812.701', companyNo: '0877510104' }] },
    verdict: 'valid',
  },
  {
    says: 'of an establishment without a company, or not in the list, nothing is known',
    rows: [
      { companyNo: '0877.510.104', establishmentNo: '2147812897' },
      { companyNo: '0877.510.104', establishmentNo: '2199299410' },
    ],
    tables: { establishments },
    verdict: 'undecided',
    because: ['establishmentNo'],
  },
  {
    says: 'an agreement without a company cannot be compared',
    rows: [{ companyNo: null, establishmentNo: '2147812701' }],
    tables: { establishments },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'an agreement without an establishment asks nothing',
    rows: [{ companyNo: '0877.510.104', establishmentNo: null }],
    tables: { establishments },
    verdict: 'notApplicable',
  },
  {
    says: 'without the list of establishments it cannot be checked',
    rows: [{ companyNo: '0877.510.104', establishmentNo: '2147812701' }],
    verdict: 'notCheckable',
    lacking: ['establishments'],
  },
])
