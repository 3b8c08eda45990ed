/** Table 2_4: accredited companies by NACE section and number of employees. */
import { text } from '@werkplekleren/rules'
import { companySize, naceSection } from '../../dimensions/index.ts'
import { companies } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const companiesByActivity = defineTable({
  id: '2_4',
  title: text(
    'Erkende ondernemingen naar NACE-sectie en aantal werknemers',
    'Accredited companies by NACE section and number of employees',
    'Entreprises agréées par section NACE et nombre de travailleurs',
  ),
  explanation: text(
    'Naar de NACE-code van de onderneming, in de secties van NACE-BEL 2025.',
    'By the NACE code of the company, in the sections of NACE-BEL 2025.',
    "Selon le code NACE de l'entreprise, dans les sections de la NACE-BEL 2025.",
  ),
  indicators: [companies],
  power: 'ACCREDIT',
  flandersOnly: true,
  fill: (context) =>
    crossTable(context, {
      indicator: companies,
      rows: naceSection,
      columns: companySize,
      keyHeader: naceHeader,
    }),
})

const naceHeader = text('Sectie', 'Section', 'Section')
