/** The sectoral partnership decides where there is one; elsewhere the Department of Work does. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const accCompetentBody = defineRule({
  id: 'acc-competent-body',
  title: text(
    'Bevoegde instantie voor de erkenning',
    'Competent body for the accreditation',
    "Instance compétente pour l'agrément",
  ),
  table: 'accreditations',
  severity: 'warning',
  reads: ['decidedBy', 'sectorHasPartnership'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: ({ decision }) => decision !== 'PENDING' && decision !== 'WITHDRAWN',
  sources: [cite(cedefopDual)],
  check: ({ decidedBy, sectorHasPartnership }) => {
    if (decidedBy === 'DEPARTMENT')
      return sectorHasPartnership ? violated(['decidedBy', 'sectorHasPartnership']) : undefined
    if (decidedBy !== 'PARTNERSHIP') return undecided('decidedBy')
    return sectorHasPartnership
      ? undefined
      : violated(['decidedBy', 'sectorHasPartnership'], {}, 'noPartnership')
  },
  messages: {
    nl: {
      wrong:
        'Het Departement Werk besliste over deze erkenning, terwijl de sector een sectoraal partnerschap heeft.',
      fix: 'Ga na of de beslissing volgens de delegatie aan het sectorale partnerschap toekwam.',
    },
    en: {
      wrong:
        'The Department of Work decided on this accreditation, while the sector has a sectoral partnership.',
      fix: 'Verify whether under the delegation the decision was up to the sectoral partnership.',
    },
    fr: {
      wrong:
        'Le Département du Travail a statué sur cet agrément, alors que le secteur a un partenariat sectoriel.',
      fix: 'Vérifiez si, selon la délégation, la décision revenait au partenariat sectoriel.',
    },
  },
  variants: {
    noPartnership: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Een partnerschap besliste over deze erkenning, terwijl de sector geen sectoraal partnerschap heeft.',
          fix: 'Ga na of de beslissing aan het Departement Werk toekwam, of verbeter de sector.',
        },
        en: {
          wrong: 'A partnership decided on this accreditation, while the sector has no sectoral partnership.',
          fix: 'Verify whether the decision was up to the Department of Work, or correct the sector.',
        },
        fr: {
          wrong:
            "Un partenariat a statué sur cet agrément, alors que le secteur n'a pas de partenariat sectoriel.",
          fix: 'Vérifiez si la décision revenait au Département du Travail, ou corrigez le secteur.',
        },
      },
    },
  },
})

const sectors = [
  { code: 'BOUW', hasPartnership: 'ja' },
  { code: 'OVERIG', hasPartnership: 'nee' },
]

export const cases = casesOf(accCompetentBody, [
  {
    says: 'the partnership decides in its sector, the Department where there is none',
    rows: [
      { decidedBy: 'PARTNERSHIP', sectorCode: 'BOUW' },
      { decidedBy: 'Departement Werk', sectorCode: 'OVERIG' },
    ],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'the reverse is doubtful both ways',
    rows: [
      { decidedBy: 'DEPARTMENT', sectorCode: 'BOUW' },
      { decidedBy: 'PARTNERSHIP', sectorCode: 'OVERIG' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [
      { at: ['0.decidedBy', '0.sectorHasPartnership'] },
      { at: ['1.decidedBy', '1.sectorHasPartnership'], variant: 'noPartnership' },
    ],
  },
  {
    says: 'a body of no name is not judged',
    rows: [{ decidedBy: 'OTHER', sectorHasPartnership: 'ja' }],
    verdict: 'undecided',
    because: ['decidedBy'],
  },
  {
    says: 'nobody has decided on a pending request',
    rows: [{ decidedBy: null, sectorHasPartnership: 'ja', decision: 'PENDING' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without the sector nobody knows whose decision it was',
    rows: [{ decidedBy: 'PARTNERSHIP', sectorCode: 'BOUW' }],
    verdict: 'notCheckable',
    lacking: ['sectorHasPartnership'],
  },
])
