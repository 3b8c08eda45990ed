/** T4-01 to T4-05 and T4-07: what a run knows of itself; the database counts nothing of them. */
import { text } from '@werkplekleren/rules'
import { defineIndicator, type Indicator, ownDefinition } from '../indicator.ts'

type OfTheRun = Pick<Indicator, 'id' | 'title' | 'definition' | 'numerator' | 'denominator' | 'unit'>

const ofTheRun = (indicator: OfTheRun): Indicator =>
  defineIndicator({
    ...indicator,
    moment: 'run',
    breakdowns: [],
    needs: [],
    source: ownDefinition,
    unitsSql: '',
  })

export const timeliness = ofTheRun({
  id: 'T4-01',
  title: text('Tijdigheid', 'Timeliness', 'Délai de publication'),
  definition: text(
    'Dagen van 31 augustus, het einde van het schooljaar, tot de dag van publicatie, naast die tot de geplande dag. Beide dagen worden opgegeven bij het samenstellen; een dag die niet is opgegeven, toont [x].',
    'Days from 31 August, the end of the school year, to the day of publication, beside those to the planned day. Both days are given when the report is compiled; one that is not given shows [x].',
    "Jours du 31 août, fin de l'année scolaire, au jour de la publication, à côté de ceux jusqu'au jour prévu. Les deux jours sont indiqués lors de l'établissement ; un jour non indiqué affiche [x].",
  ),
  unit: text('dagen', 'days', 'jours'),
})

export const deliveredSources = ofTheRun({
  id: 'T4-02',
  title: text('Volledigheid van de bronnen', 'Source coverage', 'Couverture des sources'),
  definition: text(
    'Extracten die geleverd zijn, van alle extracten waarop een indicator steunt; en sectorale partnerschappen met minstens één aanvaarde rij in een bron, van alle sectorale partnerschappen.',
    'Extracts that were delivered, of all extracts that an indicator rests on; and sectoral partnerships with at least one accepted row in a source, of all sectoral partnerships.',
    'Extraits livrés, parmi tous les extraits sur lesquels repose un indicateur ; et partenariats sectoriels ayant au moins une ligne acceptée dans une source, parmi tous les partenariats sectoriels.',
  ),
  numerator: text('geleverde bronnen', 'sources delivered', 'sources livrées'),
  denominator: text('verwachte bronnen', 'sources expected', 'sources attendues'),
  unit: text('bronnen', 'sources', 'sources'),
})

export const rejectedRows = ofTheRun({
  id: 'T4-03',
  title: text('Afgekeurde rijen', 'Rejected rows', 'Lignes rejetées'),
  definition: text(
    'Rijen met minstens één fout in de gegevens zelf, van de rijen die zijn gelezen. Zij tellen in geen enkele tabel mee.',
    'Rows with at least one error in the data themselves, of the rows that were read. They count in no table.',
    'Lignes avec au moins une erreur dans les données mêmes, parmi les lignes lues. Elles ne comptent dans aucun tableau.',
  ),
  numerator: text('geweigerde rijen', 'rejected rows', 'lignes rejetées'),
  denominator: text('gelezen rijen', 'rows read', 'lignes lues'),
  unit: text('rijen', 'rows', 'lignes'),
})

export const unknownValues = ofTheRun({
  id: 'T4-04',
  title: text('Aandeel onbekend', 'Share unknown', 'Part inconnue'),
  definition: text(
    'Aanvaarde rijen waarin een kernveld leeg is. Kernvelden zijn de velden waarop de tabellen tellen of indelen.',
    'Accepted rows in which a key field is empty. Key fields are those by which the tables count or break down.',
    'Lignes acceptées dans lesquelles un champ clé est vide. Les champs clés sont ceux sur lesquels les tableaux comptent ou ventilent.',
  ),
  numerator: text(
    'aanvaarde rijen zonder waarde in het kernveld',
    'accepted rows without a value in the key field',
    'lignes acceptées sans valeur dans le champ clé',
  ),
  denominator: text('aanvaarde rijen', 'accepted rows', 'lignes acceptées'),
  unit: text('rijen', 'rows', 'lignes'),
})

export const revisedFigures = ofTheRun({
  id: 'T4-05',
  title: text('Herziene cijfers', 'Revised figures', 'Chiffres révisés'),
  definition: text(
    'Aantallen die een eerder rapport ook publiceerde en die nu anders zijn, of die toen getoond werden en nu [c] zijn. Vergeleken wordt met de laatste publicatie van hetzelfde aantal: een eerdere revisie, de telling van hetzelfde schooljaar, of het rapport van een ander schooljaar.',
    'Counts that an earlier report published too and that differ now, or that were shown then and are [c] now. They are compared with the last publication of the same count: an earlier revision, the count of the same school year, or the report of another school year.',
    "Nombres qu'un rapport antérieur publiait aussi et qui diffèrent à présent, ou qui étaient affichés et sont maintenant [c]. La comparaison porte sur la dernière publication du même nombre : une révision antérieure, le comptage de la même année scolaire ou le rapport d'une autre année scolaire.",
  ),
  numerator: text('herziene aantallen', 'revised counts', 'nombres révisés'),
  denominator: text(
    'aantallen die toen getoond werden',
    'counts that were shown then',
    'nombres affichés alors',
  ),
  unit: text('cijfers', 'figures', 'chiffres'),
})

export const suppressedCells = ofTheRun({
  id: 'T4-07',
  title: text('Onderdrukte cellen', 'Suppressed cells', 'Cellules supprimées'),
  definition: text(
    'Cellen die [c] tonen, van de cellen van een tabel die [c] of een ander getal dan 0 tonen.',
    'Cells that show [c], of the cells of a table that show [c] or a number other than 0.',
    'Cellules affichant [c], parmi les cellules d’un tableau affichant [c] ou un nombre autre que 0.',
  ),
  numerator: text('cellen met [c]', 'cells with [c]', 'cellules avec [c]'),
  denominator: text(
    'cellen met [c] of een ander getal dan 0',
    'cells with [c] or a number other than 0',
    'cellules avec [c] ou un nombre autre que 0',
  ),
  unit: text('cellen', 'cells', 'cellules'),
})
