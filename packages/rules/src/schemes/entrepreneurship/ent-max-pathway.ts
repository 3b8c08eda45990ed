/** An internship agreement ends with the entrepreneurship pathway at the latest. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vlaanderenInternshipPathway } from '../../sources/index.ts'

export const entMaxPathway = defineRule({
  id: 'ent-max-pathway',
  title: text(
    'Einde van de stageovereenkomst binnen het ondernemerschapstraject',
    'End of the internship agreement within the entrepreneurship pathway',
    "Fin du contrat de stage dans le parcours d'entrepreneuriat",
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'warning',
  reads: ['end', 'pathwayEnd'],
  sources: [cite(vlaanderenInternshipPathway)],
  check: ({ end, pathwayEnd }) =>
    end > pathwayEnd
      ? violated(['end', 'pathwayEnd'], { end: { day: end }, last: { day: pathwayEnd } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De stageovereenkomst loopt tot en met {end}, langer dan het ondernemerschapstraject, dat op {last} eindigt.',
      fix: 'Zet de einddatum op {last} of vroeger, of verbeter de einddatum van het traject.',
    },
    en: {
      wrong:
        'The internship agreement runs up to and including {end}, beyond the entrepreneurship pathway, which ends on {last}.',
      fix: 'Set the end date to {last} or earlier, or correct the end date of the pathway.',
    },
    fr: {
      wrong:
        "Le contrat de stage court jusqu'au {end} inclus, au-delà du parcours d'entrepreneuriat, qui se termine le {last}.",
      fix: 'Fixez la date de fin au {last} ou plus tôt, ou corrigez la date de fin du parcours.',
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP' }

export const cases = casesOf(entMaxPathway, [
  {
    says: 'both may end on the same day',
    rows: [
      { ...row, end: '2026-06-30', pathwayEnd: '2026-06-30' },
      { ...row, end: '2025-06-30', pathwayEnd: '2026-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day after the pathway is too late',
    rows: [
      { ...row, end: '2026-07-01', pathwayEnd: '2026-06-30' },
      { ...row, end: '2027-06-30', pathwayEnd: '2026-06-30' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.pathwayEnd'], args: { end: '1 July 2026', last: '30 June 2026' } },
      { at: ['1.end', '1.pathwayEnd'] },
    ],
  },
  {
    says: 'without the end of the pathway nobody knows',
    rows: [{ ...row, end: '2026-06-30', pathwayEnd: null }],
    verdict: 'undecided',
    because: ['pathwayEnd'],
  },
  {
    says: 'other schemes have no such pathway',
    rows: [{ scheme: 'WES', end: '2026-07-01', pathwayEnd: '2026-06-30' }],
    verdict: 'notApplicable',
  },
])
