/** Table 5_3: sources held against each other on the count date. */
import { type Text, text } from '@werkplekleren/rules'
import {
  type CountCell,
  countOf,
  type FigureColumn,
  type FigureRow,
  notAvailable,
  shareOf,
} from '../../figures/index.ts'
import { agreementsWithoutEnrolment, learnersWithoutAgreement } from '../../indicators/index.ts'
import { defineTable } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

const persons = text('personen', 'persons', 'personnes')
const column = (header: Text, kind: FigureColumn['kind']): FigureColumn => ({
  header,
  unit: persons,
  kind,
  at: {},
})

export const comparedSources = defineTable({
  id: '5_3',
  title: text(
    'Vergelijking van bronnen op de teldatum',
    'Comparison of sources on the count date',
    'Comparaison des sources à la date de comptage',
  ),
  explanation: text(
    'De lerenden van het type 1 in de DmfA van de RSZ zijn niet aan dit rapport geleverd; de vergelijking met de overeenkomsten alternerende opleiding is daarom niet beschikbaar.',
    'Learners of type 1 in the DmfA of the NSSO were not delivered to this report; the comparison with the agreements of alternating training is therefore not available.',
    "Les apprenants de type 1 dans la DmfA de l'ONSS n'ont pas été livrés à ce rapport ; la comparaison avec les conventions de formation en alternance n'est donc pas disponible.",
  ),
  indicators: [learnersWithoutAgreement, agreementsWithoutEnrolment],
  async fill(context) {
    const [learners, holders] = await Promise.all([
      context.counts(learnersWithoutAgreement),
      context.counts(agreementsWithoutEnrolment),
    ])
    const row = (comparison: string, label: Text, found: CountCell, of: CountCell): FigureRow => ({
      heads: [label],
      figures: [countOf(found), countOf(of), shareOf(found, of)].map((figure) =>
        whereDelivered(context, { agreements: ['learnerId'] }, () => figure)(comparison),
      ),
      at: { comparison },
    })
    return {
      stub: [{ header: text('Vergelijking', 'Comparison', 'Comparaison'), kind: 'text' }],
      columns: [
        column(text('Verschil', 'Difference', 'Différence'), 'count'),
        column(text('Vergeleken', 'Compared', 'Comparées'), 'count'),
        column(text('Aandeel', 'Share', 'Part'), 'percent'),
      ],
      rows: [
        row(
          'withoutAgreement',
          text(
            'Ingeschreven zonder lopende overeenkomst',
            'Enrolled without a running agreement',
            'Inscrits sans convention en cours',
          ),
          learners.hitsAt({}),
          learners.at({}),
        ),
        row(
          'withoutEnrolment',
          text(
            'Lopende overeenkomst zonder inschrijving',
            'Running agreement without an enrolment',
            'Convention en cours sans inscription',
          ),
          holders.hitsAt({}),
          holders.at({}),
        ),
        {
          heads: [
            text(
              'DmfA, lerenden van het type 1, tegenover OAO',
              'DmfA, learners of type 1, against OAO',
              'DmfA, apprenants de type 1, par rapport aux OAO',
            ),
          ],
          figures: [notAvailable, notAvailable, notAvailable],
          at: { comparison: 'dmfa' },
        },
      ],
    }
  },
})
