/** Tables 1_4, 1_5 and 1_14 of an enrolment file: dual enrolments by two things at a time. */
import { type Text, text } from '@werkplekleren/rules'
import { domain, finality, net, providerType, province, sector } from '../../dimensions/index.ts'
import { dualEnrolments } from '../../indicators/index.ts'
import { countNotes } from '../../open-data/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const enrolmentsBySectorAndProvince = defineTable({
  id: '1_4',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs naar sectoraal partnerschap en provincie van de school',
    'Dual enrolments in secondary education by sectoral partnership and province of the school',
    "Inscriptions duales dans l'enseignement secondaire par partenariat sectoriel et province de l'école",
  ),
  source: sourceOfFiles,
  indicators: [dualEnrolments],
  async fill(context) {
    const table = await crossTable(context, { indicator: dualEnrolments, rows: sector, columns: province })
    return {
      ...table,
      notes: [...enrolmentNotes(reportFile(context)), ...sectorNotes(context)],
    }
  },
})

/** Where the sectors come from a catalogue, and whether it names them. */
function sectorNotes({ catalogue, accepted }: TableContext): readonly Text[] {
  if (catalogue.sectors.length === 0) return [countNotes.sectorNotInFile]
  return accepted.rows.has('sectors') ? [] : [sectorsByCode]
}

const sectorsByCode = text(
  'De sectoren staan met hun code, want het extract Sectoren (sectors) staat niet in de map.',
  'Sectors stand by their code, as the extract Sectors is not in the folder.',
  "Les secteurs figurent avec leur code, car l'extrait Secteurs (sectors) n'est pas dans le dossier.",
)

export const enrolmentsByNet = defineTable({
  id: '1_5',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs naar onderwijsnet en soort aanbieder',
    'Dual enrolments in secondary education by education network and provider type',
    "Inscriptions duales dans l'enseignement secondaire par réseau d'enseignement et type de dispensateur",
  ),
  source: sourceOfFiles,
  indicators: [dualEnrolments],
  async fill(context) {
    const table = await crossTable(context, {
      indicator: dualEnrolments,
      rows: net,
      columns: providerType,
      rarely: ['CVO'],
    })
    return {
      ...table,
      notes: [...enrolmentNotes(reportFile(context)), countNotes.providerFromStructure],
    }
  },
})

export const enrolmentsByDomain = defineTable({
  id: '1_14',
  title: text(
    'Duale inschrijvingen in het secundair onderwijs naar studiedomein en finaliteit',
    'Dual enrolments in secondary education by study domain and finality',
    "Inscriptions duales dans l'enseignement secondaire par domaine d'études et finalité",
  ),
  source: sourceOfFiles,
  indicators: [dualEnrolments],
  async fill(context) {
    const table = await crossTable(context, {
      indicator: dualEnrolments,
      rows: domain,
      columns: finality,
      rarely: ['DOORSTROOM', 'NONE'],
    })
    return { ...table, notes: enrolmentNotes(reportFile(context)) }
  },
})
