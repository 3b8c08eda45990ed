/** An accreditation holds for one establishment; a learner at several sites needs one at each. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vlaanderenAccreditation } from '../../sources/index.ts'
import { canonicalIdentifier } from '../../tables/index.ts'
import { forProgramme, ofAccreditations } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accSameEstablishment = defineRule({
  id: 'acc-same-establishment',
  title: text(
    'Erkenning voor deze vestiging',
    'Accreditation for this establishment',
    "Agrément pour cette unité d'établissement",
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['companyNo', 'establishmentNo'],
  mayBeEmpty: ['otherEstablishments', 'programmeCode', 'programmeFormerCode'],
  mayLack: ['otherEstablishments', 'programmeCode', 'programmeFormerCode'],
  consults: { accreditations: ['companyNo', 'establishmentNo'] },
  mayConsult: ofAccreditations,
  sources: [cite(vlaanderenAccreditation)],
  check: (agreement, { matching }) => {
    const { companyNo, establishmentNo, otherEstablishments } = agreement
    const accredited = forProgramme(matching('accreditations', 'companyNo', companyNo), agreement)
    if (accredited.length === 0) return undefined
    const without = [establishmentNo, ...listed(otherEstablishments)].filter(
      (no) => !accredited.some((one) => one.establishmentNo === no),
    )
    if (without.length === 0) return undefined
    // An accreditation that names no establishment may be for this one.
    if (accredited.some((one) => one.establishmentNo == null)) return undecided('establishmentNo')
    const args = { establishments: without.join(', ') }
    return without.includes(establishmentNo)
      ? violated(['establishmentNo', 'companyNo'], args)
      : violated(['otherEstablishments', 'companyNo'], args)
  },
  messages: {
    nl: {
      wrong: 'De onderneming is voor deze opleiding erkend, maar niet in vestiging {establishments}.',
      fix: 'Vraag een erkenning aan voor elke vestiging waar de lerende leert, of verbeter het vestigingsnummer.',
    },
    en: {
      wrong: 'The company is accredited for this programme, but not at establishment {establishments}.',
      fix: 'Request an accreditation for each establishment where the learner learns, or correct the number.',
    },
    fr: {
      wrong:
        "L'entreprise est agréée pour cette formation, mais pas dans l'unité d'établissement {establishments}.",
      fix: "Demandez un agrément pour chaque unité où l'apprenant apprend, ou corrigez le numéro.",
    },
  },
})

/** The numbers in a list, in the spelling in which they are matched. */
const listed = (list: string | null): readonly string[] =>
  (list ?? '')
    .split(/[;,]/)
    .map((no) => no.trim())
    .filter((no) => no !== '')
    .map((no) => canonicalIdentifier('establishment', no))

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, programmeCode: '1220', establishmentNo: '2001234547' }
const accreditation = { companyNo, programmeCode: '1220', establishmentNo: '2001234547' }

export const cases = casesOf(accSameEstablishment, [
  {
    says: 'the establishment of the agreement is accredited',
    rows: [agreement],
    tables: { accreditations: [accreditation] },
    verdict: 'valid',
  },
  {
    says: 'another establishment of the same company is not, nor is this one for another programme',
    rows: [{ ...agreement, establishmentNo: '2009876543' }, agreement],
    tables: {
      accreditations: [
        accreditation,
        { ...accreditation, programmeCode: '1230', establishmentNo: '2009876543' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['0.establishmentNo', '0.companyNo'], args: { establishments: '2009876543' } }],
  },
  {
    says: 'who learns at several sites needs an accreditation at each',
    rows: [{ ...agreement, otherEstablishments: '2.009.876.543; 2005555512, 2001234547' }],
    tables: { accreditations: [accreditation] },
    verdict: 'violated',
    findings: [
      { at: ['otherEstablishments', 'companyNo'], args: { establishments: '2009876543, 2005555512' } },
    ],
  },
  {
    says: 'an accreditation that names no establishment leaves it open',
    rows: [agreement],
    tables: { accreditations: [{ ...accreditation, establishmentNo: null }] },
    verdict: 'undecided',
    because: ['establishmentNo'],
  },
  {
    says: 'an agreement without an establishment cannot be compared',
    rows: [{ ...agreement, establishmentNo: null }],
    tables: { accreditations: [accreditation] },
    verdict: 'undecided',
    because: ['establishmentNo'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'IBO', establishmentNo: '2009876543' }],
    tables: { accreditations: [accreditation] },
    verdict: 'notApplicable',
  },
])
