/** A part-time employment contract (DA) is for sectors with the sociale Maribel. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readJointCommittee } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, itemsOn, socialMaribelCommittees } from '../../parameters/index.ts'
import { cedefopDual, cite, groupsDual2016, onderwijsWorkplace } from '../../sources/index.ts'

/** A subcommittee belongs to its committee; the public sector has none, so an empty cell leaves the question open. */
export const dualDaSector = defineRule({
  id: 'dual-da-sector',
  title: text(
    'Sectoren met een deeltijdse arbeidsovereenkomst',
    'Sectors with a part-time employment contract',
    'Secteurs avec un contrat de travail à temps partiel',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['DA'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  reads: ['jointCommittee', 'contractType', 'start'],
  sources: [cite(cedefopDual), cite(onderwijsWorkplace), cite(groupsDual2016)],
  check: ({ jointCommittee, start }) => {
    const read = readJointCommittee(jointCommittee)
    if (!read.ok) return undecided('jointCommittee')
    return itemsOn(socialMaribelCommittees, start).includes(read.canonical.slice(0, 3))
      ? undefined
      : violated(['contractType', 'jointCommittee'], { committee: read.canonical })
  },
  messages: {
    nl: {
      wrong:
        'Een deeltijdse arbeidsovereenkomst is in duaal leren voorbehouden aan sectoren met de sociale Maribel; paritair comité {committee} hoort daar niet bij.',
      fix: 'Ga het paritair comité na, of sluit een OAO of een SAO; bij een openbaar bestuur vult u geen paritair comité in.',
    },
    en: {
      wrong:
        'In dual learning a part-time employment contract is reserved for sectors with the sociale Maribel; joint committee {committee} is not one of them.',
      fix: 'Verify the joint committee, or conclude an OAO or an SAO; for a public authority leave the joint committee empty.',
    },
    fr: {
      wrong:
        "Dans l'apprentissage dual, le contrat de travail à temps partiel est réservé aux secteurs du Maribel social ; la commission paritaire {committee} n'en fait pas partie.",
      fix: 'Vérifiez la commission paritaire, ou concluez une OAO ou une SAO ; pour un pouvoir public, laissez la commission paritaire vide.',
    },
  },
})

const da = { scheme: 'DUAAL', contractType: 'DA', start: '2024-09-02' }

export const cases = casesOf(dualDaSector, [
  {
    says: 'non-profit committees and their subcommittees may use it',
    rows: [
      { ...da, jointCommittee: '330' },
      { ...da, jointCommittee: '319.01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'construction and retail may not',
    rows: [
      { ...da, jointCommittee: '124' },
      { ...da, jointCommittee: '202.01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.contractType', '0.jointCommittee'], args: { committee: '124' } },
      { at: ['1.contractType', '1.jointCommittee'], args: { committee: '202.01' } },
    ],
  },
  {
    says: 'without a committee it may be the public sector, and a form of payroll software is no committee',
    rows: [
      { ...da, jointCommittee: null },
      { ...da, jointCommittee: '33000' },
    ],
    verdict: 'undecided',
    because: ['jointCommittee'],
  },
  {
    says: 'an OAO is possible in every sector',
    rows: [{ ...da, contractType: 'OAO', jointCommittee: '124' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a start before September 2016 falls under older law',
    rows: [{ ...da, start: '2016-08-31', jointCommittee: '124' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a start on 1 September 2016 falls under this one',
    rows: [
      { ...da, start: '2016-09-01', jointCommittee: '124' },
      { ...da, start: '2016-09-01', jointCommittee: '330' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.contractType', '0.jointCommittee'] }],
  },
])
