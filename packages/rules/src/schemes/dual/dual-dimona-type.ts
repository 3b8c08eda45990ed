/** Alternating learners with social rights are declared in Dimona as ALT, in construction also as RTA. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { constructionCommittees, dimonaAlternating, itemsOn } from '../../parameters/index.ts'
import { cite, securexDimonaAlt, sodalisDimonaAlt } from '../../sources/index.ts'

export const dualDimonaType = defineRule({
  id: 'dual-dimona-type',
  title: text(
    'Dimona-type van alternerend lerenden',
    'Dimona type of alternating learners',
    'Type Dimona des apprentis en alternance',
  ),
  table: 'agreements',
  schemes: ['DUAAL', 'DUAALVO'],
  contractTypes: ['OAO', 'ODOS'],
  governedBy: 'start',
  inForce: dimonaAlternating,
  severity: 'warning',
  reads: ['start', 'dimonaType'],
  mayBeEmpty: ['jointCommittee'],
  mayLack: ['jointCommittee'],
  sources: [cite(securexDimonaAlt), cite(sodalisDimonaAlt)],
  check: ({ start, dimonaType, jointCommittee }) => {
    if (dimonaType === 'ALT') return undefined
    if (dimonaType === 'RTA') {
      if (jointCommittee === null) return undecided('dimonaType')
      if (itemsOn(constructionCommittees, start).includes(committeeOf(jointCommittee))) return undefined
    }
    return violated(['dimonaType', 'start'], {
      type: { table: 'agreements', column: 'dimonaType', code: dimonaType },
      start: { day: start },
    })
  },
  messages: {
    nl: {
      wrong:
        'De Dimona-aangifte van deze overeenkomst vanaf {start} is van het type “{type}”; een alternerend lerende wordt als ALT aangegeven (in de bouw ook als RTA).',
      fix: 'Ga de aangifte na en verbeter het planningsblad of de aangifte.',
    },
    en: {
      wrong:
        'The Dimona declaration of this agreement from {start} is of type “{type}”; an alternating learner is declared as ALT (in construction also as RTA).',
      fix: 'Verify the declaration and correct the planning sheet or the declaration.',
    },
    fr: {
      wrong:
        'La déclaration Dimona de cette convention à partir du {start} est du type « {type} » ; un apprenti en alternance est déclaré comme ALT (dans la construction aussi comme RTA).',
      fix: 'Vérifiez la déclaration et corrigez la fiche de planification ou la déclaration.',
    },
  },
})

/** The committee of a subcommittee: 124.01 belongs to 124. */
const committeeOf = (number: string): string => number.trim().split('.')[0] ?? ''

const agreement = {
  scheme: 'DUAAL',
  contractType: 'OAO',
  start: '2023-09-01',
  dimonaType: 'ALT',
  jointCommittee: '200',
}

export const cases = casesOf(dualDimonaType, [
  {
    says: 'ALT is the type; construction has RTA as well',
    rows: [
      agreement,
      { ...agreement, dimonaType: 'RTA', jointCommittee: '124' },
      { ...agreement, scheme: 'DUAALVO', contractType: 'ODOS' },
    ],
    verdict: 'valid',
  },
  {
    says: 'OTH was the type before, and RTA belongs to construction only',
    rows: [
      { ...agreement, dimonaType: 'OTH' },
      { ...agreement, dimonaType: 'RTA' },
      { ...agreement, scheme: 'DUAALVO', contractType: 'ODOS', dimonaType: 'STU' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.dimonaType', '0.start'], args: { type: 'Other', start: '1 September 2023' } },
      { at: ['1.dimonaType', '1.start'] },
      { at: ['2.dimonaType', '2.start'], args: { type: 'Student worker' } },
    ],
  },
  {
    says: 'an agreement that ran on 1 September 2023 may have either type',
    rows: [{ ...agreement, start: '2023-08-31', dimonaType: 'OTH' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an SAO builds up no social rights, and which type it has was not found',
    rows: [{ ...agreement, contractType: 'SAO', dimonaType: 'OTH' }],
    verdict: 'notApplicable',
  },
  {
    says: 'RTA without a joint committee cannot be judged, also in a sheet without that column',
    rows: [{ scheme: 'DUAAL', contractType: 'OAO', start: '2023-09-01', dimonaType: 'RTA' }],
    verdict: 'undecided',
    because: ['dimonaType'],
  },
  {
    says: 'without a type the declaration cannot be judged',
    rows: [{ ...agreement, dimonaType: null }],
    verdict: 'undecided',
    because: ['dimonaType'],
  },
  {
    says: 'OTH is no type in construction either',
    rows: [{ ...agreement, dimonaType: 'OTH', jointCommittee: '124' }],
    verdict: 'violated',
    findings: [{ at: ['dimonaType', 'start'] }],
  },
])
